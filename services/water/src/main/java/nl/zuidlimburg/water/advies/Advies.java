package nl.zuidlimburg.water.advies;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.advies.AdviesEvent.AdviesBeantwoord;
import nl.zuidlimburg.water.advies.AdviesEvent.AdviesGewijzigd;
import nl.zuidlimburg.water.advies.AdviesEvent.AdviesIngetrokken;
import nl.zuidlimburg.water.advies.AdviesEvent.AdviesOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An advice of a round, with the answer of who it was addressed to. */
@Entity
@CheckReturnValue
public class Advies extends Werkstuk<AdviesGegevens, AdviesView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private AdviesGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private AdviesStatus status = AdviesStatus.ONBEANTWOORD;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Antwoord antwoord;

    protected Advies() {}

    public Advies(AdviesGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected AdviesOpgenomen begin() {
        return new AdviesOpgenomen();
    }

    /** A later answer takes the place of the earlier; the history has both. */
    public AdviesBeantwoord beantwoord(Antwoord gegeven, Instant nu) {
        var dag = Dag.gebeurd(gegeven.datum(), nu);
        antwoord = gegeven.op(dag);
        status = AdviesStatus.valueOf(gegeven.reactie().name());
        raak(nu);
        return new AdviesBeantwoord(gegeven.reactie(), gegeven.reden().strip(), dag);
    }

    @Override
    protected void neemOver(AdviesGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public AdviesGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected AdviesGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new AdviesGewijzigd(onderdelen, reden);
    }

    @Override
    protected AdviesIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new AdviesIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public AdviesView view() {
        return new AdviesView(
                id(),
                versie(),
                Urn.van("advies", id()),
                gegevens,
                status,
                antwoord,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
