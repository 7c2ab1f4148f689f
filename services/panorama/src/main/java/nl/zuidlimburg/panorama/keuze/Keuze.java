package nl.zuidlimburg.panorama.keuze;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.panorama.keuze.KeuzeEvent.KeuzeGewijzigd;
import nl.zuidlimburg.panorama.keuze.KeuzeEvent.KeuzeIngetrokken;
import nl.zuidlimburg.panorama.keuze.KeuzeEvent.KeuzeVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A choice, with what it left aside. */
@Entity
@CheckReturnValue
public class Keuze extends Werkstuk<KeuzeGegevens, KeuzeView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private KeuzeGegevens gegevens;

    protected Keuze() {}

    Keuze(KeuzeGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        vereis(gegevens, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected KeuzeVastgelegd begin() {
        return new KeuzeVastgelegd();
    }

    @Override
    public KeuzeGewijzigd wijzig(KeuzeGegevens nieuw, Instant nu) {
        vereis(nieuw, nu);
        return (KeuzeGewijzigd) super.wijzig(nieuw, nu);
    }

    @Override
    protected void neemOver(KeuzeGegevens nieuw) {
        gegevens = nieuw;
    }

    private static void vereis(KeuzeGegevens gegevens, Instant nu) {
        gegevens.vereis();
        if (gegevens.gekozenOp() != null && gegevens.gekozenOp().isAfter(Dag.van(nu))) {
            throw new InvalidInput("gekozenOp", "ligt in de toekomst");
        }
    }

    @Override
    public KeuzeGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected KeuzeGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new KeuzeGewijzigd(onderdelen, reden);
    }

    @Override
    protected KeuzeIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new KeuzeIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public KeuzeView view() {
        return new KeuzeView(
                id(),
                versie(),
                Urn.van("keuze", id()),
                gegevens,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
