package nl.zuidlimburg.water.stroomgebied;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedEvent.StroomgebiedGewijzigd;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedEvent.StroomgebiedIngetrokken;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedEvent.StroomgebiedOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A basin. It is reference data: public from the beginning, named by its code everywhere. */
@Entity
@CheckReturnValue
public class Stroomgebied extends Werkstuk<StroomgebiedGegevens, StroomgebiedView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private StroomgebiedGegevens gegevens;

    private String code;

    protected Stroomgebied() {}

    Stroomgebied(StroomgebiedGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.OPENBAAR, nu);
        this.gegevens = gegevens;
        this.code = gegevens.code();
    }

    @Override
    protected StroomgebiedOpgenomen begin() {
        return new StroomgebiedOpgenomen();
    }

    @Override
    protected void neemOver(StroomgebiedGegevens nieuw) {
        if (!nieuw.code().equals(code)) {
            throw new InvalidInput("code", "blijft wat zij is: anderen verwijzen ernaar");
        }
        gegevens = nieuw;
    }

    @Override
    public StroomgebiedGegevens gegevens() {
        return gegevens;
    }

    public String code() {
        return code;
    }

    @Override
    protected StroomgebiedGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new StroomgebiedGewijzigd(onderdelen, reden);
    }

    @Override
    protected StroomgebiedIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new StroomgebiedIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public StroomgebiedView view() {
        var vorm = gegevens.geometrie() == null ? null : Vorm.bewaard(gegevens.geometrie());
        var grof = vorm != null && vorm.isTeGroot() ? vorm.omtrek() : null;
        return new StroomgebiedView(
                id(),
                versie(),
                Urn.van("stroomgebied", code),
                grof == null ? gegevens : gegevens.met(grof),
                grof != null,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
