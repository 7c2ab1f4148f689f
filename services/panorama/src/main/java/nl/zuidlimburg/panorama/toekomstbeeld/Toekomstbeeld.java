package nl.zuidlimburg.panorama.toekomstbeeld;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.panorama.toekomstbeeld.ToekomstbeeldEvent.ToekomstbeeldGewijzigd;
import nl.zuidlimburg.panorama.toekomstbeeld.ToekomstbeeldEvent.ToekomstbeeldIngetrokken;
import nl.zuidlimburg.panorama.toekomstbeeld.ToekomstbeeldEvent.ToekomstbeeldVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A possible future: it is no plan, and says what it rests on. */
@Entity
@CheckReturnValue
public class Toekomstbeeld extends Werkstuk<ToekomstbeeldGegevens, ToekomstbeeldView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private ToekomstbeeldGegevens gegevens;

    protected Toekomstbeeld() {}

    Toekomstbeeld(ToekomstbeeldGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected ToekomstbeeldVastgelegd begin() {
        return new ToekomstbeeldVastgelegd();
    }

    @Override
    public ToekomstbeeldGewijzigd wijzig(ToekomstbeeldGegevens nieuw, Instant nu) {
        return (ToekomstbeeldGewijzigd) super.wijzig(nieuw, nu);
    }

    @Override
    protected void neemOver(ToekomstbeeldGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public ToekomstbeeldGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected ToekomstbeeldGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new ToekomstbeeldGewijzigd(onderdelen, reden);
    }

    @Override
    protected ToekomstbeeldIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new ToekomstbeeldIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public ToekomstbeeldView view() {
        return new ToekomstbeeldView(
                id(),
                versie(),
                Urn.van("toekomstbeeld", id()),
                gegevens,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
