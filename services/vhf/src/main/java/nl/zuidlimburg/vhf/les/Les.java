package nl.zuidlimburg.vhf.les;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.les.LesEvent.LesGedeeld;
import nl.zuidlimburg.vhf.les.LesEvent.LesGewijzigd;
import nl.zuidlimburg.vhf.les.LesEvent.LesIngetrokken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was learnt in a wijk; shared with the partners as soon as it is recorded. */
@Entity
@CheckReturnValue
public class Les extends Werkstuk<LesGegevens, LesView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private LesGegevens gegevens;

    protected Les() {}

    Les(LesGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.PARTNERS, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected LesGedeeld begin() {
        return new LesGedeeld(null);
    }

    @Override
    public Event deel(String reden, Instant nu) {
        super.deel(reden, nu).reden();
        return new LesGedeeld(reden);
    }

    @Override
    protected void neemOver(LesGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public LesGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected LesGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new LesGewijzigd(onderdelen, reden);
    }

    @Override
    protected LesIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new LesIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public LesView view() {
        return new LesView(id(), versie(), gegevens, zichtbaarheid(), eigenaar(), aangemaaktOp(), gewijzigdOp());
    }
}
