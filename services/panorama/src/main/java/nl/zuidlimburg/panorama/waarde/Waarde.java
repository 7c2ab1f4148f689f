package nl.zuidlimburg.panorama.waarde;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.panorama.waarde.WaardeEvent.WaardeGewijzigd;
import nl.zuidlimburg.panorama.waarde.WaardeEvent.WaardeIngetrokken;
import nl.zuidlimburg.panorama.waarde.WaardeEvent.WaardeVastgelegd;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A value of an area. Each change makes a version; the earlier ones stay, for what was judged by them. */
@Entity
@CheckReturnValue
public class Waarde extends Werkstuk<WaardeGegevens, WaardeView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private WaardeGegevens gegevens;

    private int nummer = 1;
    private Instant vanaf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Vorige> vorige = List.of();

    /** An earlier version as it is kept. */
    record Vorige(int nummer, WaardeGegevens gegevens, Instant vanaf, Zichtbaarheid zichtbaarheid) {}

    protected Waarde() {}

    public Waarde(WaardeGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
        this.vanaf = nu;
    }

    @Override
    protected WaardeVastgelegd begin() {
        return new WaardeVastgelegd(nummer);
    }

    @Override
    protected void neemOver(WaardeGegevens nieuw) {
        if (nieuw.equals(gegevens)) {
            return;
        }
        var alle = new ArrayList<>(vorige);
        alle.add(new Vorige(nummer, gegevens, vanaf, zichtbaarheid()));
        vorige = List.copyOf(alle);
        gegevens = nieuw;
        nummer++;
    }

    @Override
    public WaardeGewijzigd wijzig(WaardeGegevens nieuw, Instant nu) {
        int eerst = nummer;
        var feit = (WaardeGewijzigd) super.wijzig(nieuw, nu);
        if (nummer > eerst) {
            vanaf = nu;
        }
        return feit;
    }

    @Override
    public WaardeGegevens gegevens() {
        return gegevens;
    }

    /** Every version, newest first; an earlier one is shown to whom it was shown then, while the value itself is. */
    List<Waardeversie> versies() {
        var alle = new ArrayList<Waardeversie>();
        alle.add(new Waardeversie(nummer, gegevens, vanaf, zichtbaarheid()));
        vorige.reversed()
                .forEach(v -> alle.add(new Waardeversie(
                        v.nummer(), v.gegevens(), v.vanaf(), v.zichtbaarheid().smalste(zichtbaarheid()))));
        return alle;
    }

    @Override
    protected WaardeGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new WaardeGewijzigd(nummer, onderdelen, reden);
    }

    @Override
    protected WaardeIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new WaardeIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public WaardeView view() {
        return new WaardeView(
                id(),
                versie(),
                Urn.van("waarde", id()),
                gegevens,
                nummer,
                vanaf,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
