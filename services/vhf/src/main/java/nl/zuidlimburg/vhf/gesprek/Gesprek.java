package nl.zuidlimburg.vhf.gesprek;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.gesprek.GesprekEvent.GesprekAfgerond;
import nl.zuidlimburg.vhf.gesprek.GesprekEvent.GesprekGepland;
import nl.zuidlimburg.vhf.gesprek.GesprekEvent.GesprekGewijzigd;
import nl.zuidlimburg.vhf.gesprek.GesprekEvent.GesprekIngetrokken;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A gesprek with a gemeente: three questions, per wijk answered, and what was agreed. */
@Entity
@CheckReturnValue
public class Gesprek extends Werkstuk<GesprekGegevens, GesprekView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private GesprekGegevens gegevens;

    private String gemeente;

    @Enumerated(EnumType.STRING)
    private GesprekStatus status = GesprekStatus.GEPLAND;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Antwoord> antwoorden = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Afspraak> afspraken = List.of();

    private @Nullable LocalDate afgerondOp;
    private @Nullable String samenvatting;

    protected Gesprek() {}

    Gesprek(GesprekGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.INTERN, nu);
        this.gegevens = controleer(gegevens);
        this.gemeente = gegevens.gemeente();
    }

    @Override
    protected GesprekGepland begin() {
        return new GesprekGepland();
    }

    GesprekGewijzigd beantwoord(Antwoord antwoord, Instant nu) {
        vraagOpen();
        if (!gegevens.wijken().contains(antwoord.wijk())) {
            throw new InvalidInput("wijk", "is geen wijk van dit gesprek");
        }
        antwoorden = Stream.concat(
                        antwoorden.stream().filter(al -> !al.opDezelfdeVraagAls(antwoord)), Stream.of(antwoord))
                .sorted(Comparator.comparing(Antwoord::wijk).thenComparing(Antwoord::vraag))
                .toList();
        return gewijzigd("antwoorden", nu);
    }

    /** An agreement is made in the gesprek, or remembered after it. */
    GesprekGewijzigd maakAfspraak(MaakAfspraak a, Instant nu) {
        var afspraak = new Afspraak(afspraken.size() + 1, a.wat(), a.verantwoordelijke(), a.uiterlijkOp(), null);
        afspraken = Stream.concat(afspraken.stream(), Stream.of(afspraak)).toList();
        return gewijzigd("afspraken", nu);
    }

    GesprekGewijzigd komNa(int nummer, @Nullable LocalDate datum, Instant nu) {
        var dag = Dag.gebeurd(datum, nu);
        if (nummer < 1 || nummer > afspraken.size()) {
            throw new ItemNotFound("afspraak", nummer);
        }
        afspraken = afspraken.stream()
                .map(a -> a.nummer() == nummer
                        ? new Afspraak(a.nummer(), a.wat(), a.verantwoordelijke(), a.uiterlijkOp(), dag)
                        : a)
                .toList();
        return gewijzigd("afspraken", nu);
    }

    GesprekAfgerond rondAf(@Nullable LocalDate datum, String wat, Instant nu) {
        vraagOpen();
        var ontbreekt = onbeantwoord();
        if (!ontbreekt.isEmpty()) {
            throw new RuleViolation(
                    "gesprek-onbeantwoord",
                    "Een gesprek is pas af met een antwoord op elke vraag. Nog zonder: " + String.join("; ", ontbreekt)
                            + ".");
        }
        var dag = Dag.gebeurd(datum, nu);
        status = GesprekStatus.AFGEROND;
        afgerondOp = dag;
        samenvatting = wat.strip();
        raak(nu);
        return new GesprekAfgerond(dag);
    }

    private List<String> onbeantwoord() {
        return gegevens.wijken().stream()
                .flatMap(wijk -> Arrays.stream(Vraag.values())
                        .filter(vraag ->
                                antwoorden.stream().noneMatch(a -> a.wijk().equals(wijk) && a.vraag() == vraag))
                        .map(vraag -> wijk + " "
                                + vraag.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private void vraagOpen() {
        if (status == GesprekStatus.AFGEROND) {
            throw new RuleViolation(
                    "gesprek-afgerond", "Dit gesprek is afgerond. Plan een nieuw gesprek voor een volgende stand.");
        }
    }

    private GesprekGewijzigd gewijzigd(String onderdeel, Instant nu) {
        raak(nu);
        return new GesprekGewijzigd(List.of(onderdeel), null);
    }

    @Override
    protected void neemOver(GesprekGegevens nieuw) {
        boolean anders = !nieuw.gemeente().equals(gemeente) || !nieuw.wijken().equals(gegevens.wijken());
        if (anders) {
            vraagOpen();
        }
        if (!nieuw.gemeente().equals(gemeente)) {
            throw new RuleViolation("gesprek-gemeente", "De gemeente van een gesprek blijft; plan een ander gesprek.");
        }
        gegevens = controleer(nieuw);
        antwoorden = antwoorden.stream()
                .filter(a -> nieuw.wijken().contains(a.wijk()))
                .toList();
    }

    private static GesprekGegevens controleer(GesprekGegevens g) {
        var buiten = g.wijken().stream()
                .filter(wijk -> !CbsCode.gemeente(wijk).equals(g.gemeente()))
                .toList();
        if (!buiten.isEmpty()) {
            throw new InvalidInput("wijken", String.join(", ", buiten) + " ligt niet in " + g.gemeente());
        }
        return g;
    }

    @Override
    public GesprekGegevens gegevens() {
        return gegevens;
    }

    GesprekStatus status() {
        return status;
    }

    @Override
    protected GesprekGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new GesprekGewijzigd(onderdelen, reden);
    }

    @Override
    protected GesprekIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new GesprekIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public GesprekView view() {
        return new GesprekView(
                id(),
                versie(),
                gegevens,
                status,
                antwoorden,
                onbeantwoord().size(),
                afspraken,
                afgerondOp,
                samenvatting,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
