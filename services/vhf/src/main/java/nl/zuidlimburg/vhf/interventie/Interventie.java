package nl.zuidlimburg.vhf.interventie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.interventie.Financiering.Financieringsbron;
import nl.zuidlimburg.vhf.interventie.InterventieEvent.InterventieAfgerond;
import nl.zuidlimburg.vhf.interventie.InterventieEvent.InterventieGepland;
import nl.zuidlimburg.vhf.interventie.InterventieEvent.InterventieGestart;
import nl.zuidlimburg.vhf.interventie.InterventieEvent.InterventieGewijzigd;
import nl.zuidlimburg.vhf.interventie.InterventieEvent.InterventieIngetrokken;
import nl.zuidlimburg.vhf.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done in a wijk: gepland, gestart, afgerond. */
@Entity
@CheckReturnValue
public class Interventie extends Werkstuk<InterventieGegevens, InterventieView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private InterventieGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private InterventieStatus status = InterventieStatus.GEPLAND;

    private @Nullable LocalDate begonnenOp;
    private @Nullable LocalDate afgerondOp;
    private @Nullable String resultaat;

    protected Interventie() {}

    public Interventie(InterventieGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = controleer(gegevens);
    }

    @Override
    protected InterventieGepland begin() {
        return new InterventieGepland();
    }

    public InterventieGestart start(@Nullable LocalDate datum, Instant nu) {
        status.vraag("starten");
        var dag = Dag.gebeurd(datum, nu);
        status = InterventieStatus.GESTART;
        begonnenOp = dag;
        raak(nu);
        return new InterventieGestart(dag);
    }

    /** @param wat what came of it; nothing is finished without saying so */
    InterventieAfgerond rondAf(@Nullable LocalDate datum, String wat, Instant nu) {
        status.vraag("afrondingen");
        var dag = Dag.gebeurd(datum, nu);
        if (begonnenOp != null && dag.isBefore(begonnenOp)) {
            throw new InvalidInput("datum", "ligt voor de start op " + begonnenOp);
        }
        status = InterventieStatus.AFGEROND;
        afgerondOp = dag;
        resultaat = wat.strip();
        raak(nu);
        return new InterventieAfgerond(dag, resultaat);
    }

    @Override
    protected void neemOver(InterventieGegevens nieuw) {
        gegevens = controleer(nieuw);
    }

    private static InterventieGegevens controleer(InterventieGegevens g) {
        if (g.thema().kant() != g.kant()) {
            throw new InvalidInput(
                    "thema", "hoort niet bij kant " + g.kant().name().toLowerCase(java.util.Locale.ROOT));
        }
        boolean zonderToekenning = g.financiering().stream()
                .anyMatch(f -> f.bron() == Financieringsbron.VOLKSHUISVESTINGSFONDS && f.toekenning() == null);
        if (zonderToekenning) {
            throw new InvalidInput("financiering", "noem bij het volkshuisvestingsfonds de toekenning");
        }
        if (g.begin() != null && g.einde() != null && eindigtVoorBegin(g)) {
            throw new InvalidInput("einde", "ligt voor het begin");
        }
        return g;
    }

    private static boolean eindigtVoorBegin(InterventieGegevens g) {
        return g.begin() != null
                && g.einde() != null
                && g.einde()
                        .laatsteDag()
                        .filter(g.begin().vroegsteDag()::isAfter)
                        .isPresent();
    }

    @Override
    public InterventieGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected InterventieGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new InterventieGewijzigd(onderdelen, reden);
    }

    @Override
    protected InterventieIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new InterventieIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public InterventieView view() {
        return new InterventieView(
                id(),
                versie(),
                Urn.van("interventie", id()),
                gegevens,
                status,
                begonnenOp,
                afgerondOp,
                resultaat,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
