package nl.zuidlimburg.water.synergie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.synergie.SynergieEvent.SynergieBeoordeeld;
import nl.zuidlimburg.water.synergie.SynergieEvent.SynergieIngetrokken;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What someone judged that a measure does for a theme; as visible as the measure was. */
@Entity
@CheckReturnValue
public class Synergie extends Werkstuk<SynergieGegevens, SynergieView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private SynergieGegevens gegevens;

    private UUID maatregel;
    private String thema;
    private @Nullable Integer score;

    protected Synergie() {}

    Synergie(SynergieGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid zichtbaarheid, Instant nu) {
        super(eigenaar, zichtbaarheid, nu);
        this.gegevens = gegevens;
        this.maatregel = gegevens.maatregel();
        this.thema = gegevens.thema();
        this.score = gegevens.score();
    }

    @Override
    protected SynergieBeoordeeld begin() {
        return new SynergieBeoordeeld(List.of(), null);
    }

    @Override
    protected void neemOver(SynergieGegevens nieuw) {
        if (!nieuw.maatregel().equals(maatregel) || !nieuw.thema().equals(thema)) {
            throw new InvalidInput(
                    "thema", "maatregel en thema blijven; leg voor een ander thema een nieuw oordeel vast");
        }
        gegevens = nieuw;
        score = nieuw.score();
    }

    @Override
    public SynergieGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected SynergieBeoordeeld gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new SynergieBeoordeeld(onderdelen, reden);
    }

    @Override
    protected SynergieIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new SynergieIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public SynergieView view() {
        return new SynergieView(
                id(),
                versie(),
                Urn.van("synergie", id()),
                gegevens,
                score == null,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
