package nl.zuidlimburg.water.landbouw;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.landbouw.LandbouwspoorEvent.LandbouwspoorGewijzigd;
import nl.zuidlimburg.water.landbouw.LandbouwspoorEvent.LandbouwspoorIngetrokken;
import nl.zuidlimburg.water.landbouw.LandbouwspoorEvent.LandbouwspoorOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done for farming in an area, beside programmes. Small totals are recorded, and never leave this class. */
@Entity
@CheckReturnValue
public class Landbouwspoor extends Werkstuk<LandbouwspoorGegevens, LandbouwspoorView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private LandbouwspoorGegevens gegevens;

    protected Landbouwspoor() {}

    public Landbouwspoor(LandbouwspoorGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        Herleidbaar.weiger(gegevens);
        this.gegevens = gegevens;
    }

    @Override
    protected LandbouwspoorOpgenomen begin() {
        return new LandbouwspoorOpgenomen();
    }

    @Override
    protected void neemOver(LandbouwspoorGegevens nieuw) {
        Herleidbaar.weiger(nieuw);
        gegevens = nieuw;
    }

    @Override
    public LandbouwspoorGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected LandbouwspoorGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new LandbouwspoorGewijzigd(onderdelen, reden);
    }

    @Override
    protected LandbouwspoorIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new LandbouwspoorIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public LandbouwspoorView view() {
        return new LandbouwspoorView(
                id(),
                versie(),
                Urn.van("landbouwspoor", id()),
                gegevens.toonbaar(),
                gegevens.isOnderdrukt(),
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
