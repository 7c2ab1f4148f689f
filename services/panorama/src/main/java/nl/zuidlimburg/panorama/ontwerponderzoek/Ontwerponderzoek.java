package nl.zuidlimburg.panorama.ontwerponderzoek;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.panorama.ontwerponderzoek.OntwerponderzoekEvent.OntwerponderzoekGewijzigd;
import nl.zuidlimburg.panorama.ontwerponderzoek.OntwerponderzoekEvent.OntwerponderzoekIngetrokken;
import nl.zuidlimburg.panorama.ontwerponderzoek.OntwerponderzoekEvent.OntwerponderzoekVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question that was answered by designing. */
@Entity
@CheckReturnValue
public class Ontwerponderzoek extends Werkstuk<OntwerponderzoekGegevens, OntwerponderzoekView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private OntwerponderzoekGegevens gegevens;

    protected Ontwerponderzoek() {}

    Ontwerponderzoek(OntwerponderzoekGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected OntwerponderzoekVastgelegd begin() {
        return new OntwerponderzoekVastgelegd();
    }

    @Override
    public OntwerponderzoekGewijzigd wijzig(OntwerponderzoekGegevens nieuw, Instant nu) {
        return (OntwerponderzoekGewijzigd) super.wijzig(nieuw, nu);
    }

    @Override
    protected void neemOver(OntwerponderzoekGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public OntwerponderzoekGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected OntwerponderzoekGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new OntwerponderzoekGewijzigd(onderdelen, reden);
    }

    @Override
    protected OntwerponderzoekIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new OntwerponderzoekIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public OntwerponderzoekView view() {
        return new OntwerponderzoekView(
                id(),
                versie(),
                Urn.van("ontwerponderzoek", id()),
                gegevens,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
