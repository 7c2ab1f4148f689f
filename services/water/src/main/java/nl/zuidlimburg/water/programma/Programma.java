package nl.zuidlimburg.water.programma;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.programma.ProgrammaEvent.ProgrammaGewijzigd;
import nl.zuidlimburg.water.programma.ProgrammaEvent.ProgrammaIngetrokken;
import nl.zuidlimburg.water.programma.ProgrammaEvent.ProgrammaOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A programme, at any level: what it is for, and what NOVI adds to it. */
@Entity
@CheckReturnValue
public class Programma extends Werkstuk<ProgrammaGegevens, ProgrammaView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private ProgrammaGegevens gegevens;

    private @Nullable LocalDate beeindigdOp;
    private @Nullable String eindereden;

    protected Programma() {}

    public Programma(ProgrammaGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected ProgrammaOpgenomen begin() {
        return new ProgrammaOpgenomen();
    }

    /** It is no more; what it was stays, as does what it was connected to. */
    public ProgrammaGewijzigd beeindig(String reden, @Nullable LocalDate datum, Instant nu) {
        vraagLopend();
        beeindigdOp = Dag.gebeurd(datum, nu);
        eindereden = reden.strip();
        raak(nu);
        return new ProgrammaGewijzigd(List.of("beeindigdOp"), eindereden);
    }

    private void vraagLopend() {
        if (beeindigdOp != null) {
            throw new RuleViolation(
                    "programma-beeindigd", "Dit programma is op " + beeindigdOp + " beëindigd en verandert niet meer.");
        }
    }

    @Override
    protected void neemOver(ProgrammaGegevens nieuw) {
        vraagLopend();
        gegevens = nieuw;
    }

    @Override
    public ProgrammaGegevens gegevens() {
        return gegevens;
    }

    public boolean isBeeindigd() {
        return beeindigdOp != null;
    }

    @Override
    protected ProgrammaGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new ProgrammaGewijzigd(onderdelen, reden);
    }

    @Override
    protected ProgrammaIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new ProgrammaIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public ProgrammaView view() {
        return new ProgrammaView(
                id(),
                versie(),
                Urn.van("programma", id()),
                gegevens,
                beeindigdOp,
                eindereden,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
