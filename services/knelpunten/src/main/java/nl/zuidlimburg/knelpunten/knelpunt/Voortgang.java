package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.TermijnOverschreden;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What has been promised, asked, weighed and decided about a knelpunt on its way. */
@Embeddable
class Voortgang {
    @Enumerated(EnumType.STRING)
    @Nullable
    Spoor spoor;

    @Nullable
    Instant gemeldOp;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Termijn> termijnen = new ArrayList<>();

    /** The first open term; kept as a column so that lists and the guard of terms find it by index. */
    @Nullable
    LocalDate eerstvolgendeTermijn;

    @Nullable
    LocalDate teMeldenTermijn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Verduidelijking verduidelijking;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Escalatie> escalaties = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Prioriteit prioriteit;

    @Embedded
    @Nullable
    Uitkomst uitkomst;

    @Embedded
    @Nullable
    Herbeoordeling opnieuwBeoordelen;

    void begin(Instant nu, Termijnstelsel stelsel) {
        gemeldOp = nu;
        termijnen(stelsel.vanaf(Dag.van(nu)));
    }

    Termijnen termijnen() {
        return new Termijnen(termijnen);
    }

    void termijnen(Termijnen nieuw) {
        termijnen = nieuw.alle();
        eerstvolgendeTermijn = nieuw.eerstvolgende();
        teMeldenTermijn = nieuw.eerstTeMelden();
    }

    void rondAf(Instant nu, TermijnSoort eerste, TermijnSoort... andere) {
        termijnen(termijnen().rondAf(Dag.van(nu), eerste, andere));
    }

    void rondAllesAf(Instant nu) {
        termijnen(termijnen().rondAllesAf(Dag.van(nu)));
    }

    List<TermijnOverschreden> bewaakTermijnen(Instant nu) {
        var voorbij = termijnen().teMelden(Dag.van(nu));
        for (Termijn termijn : voorbij) {
            termijnen(termijnen().met(termijn.overschrijd(nu)));
        }
        return voorbij.stream()
                .map(t -> new TermijnOverschreden(t.soort(), t.uiterlijkOp()))
                .toList();
    }

    void klim(Escalatie stap, Instant nu) {
        Regels.vraagReden(Stap.ESCALATIES, stap.reden());
        Regels.vraagNietInToekomst("datum", stap.datum(), nu);
        escalaties = new Escalatieladder(escalaties).klim(stap).treden();
    }

    void beantwoord(Trede trede, String antwoord, LocalDate op, Instant nu) {
        Regels.vraagNietInToekomst("datum", op, nu);
        escalaties =
                new Escalatieladder(escalaties).beantwoord(trede, antwoord, op).treden();
    }

    void vraag(String vraag, Instant nu) {
        if (verduidelijking != null && verduidelijking.beantwoordOp() == null) {
            throw new RuleViolation(
                    "verduidelijking-open",
                    "Er staat al een vraag om verduidelijking open. Wacht op het antwoord daarop.");
        }
        verduidelijking = new Verduidelijking(vraag, Dag.van(nu), null, null);
        rondAf(nu, TermijnSoort.EERSTE_ANTWOORD, TermijnSoort.VERDUIDELIJKING);
    }

    void beantwoord(String antwoord, Instant nu) {
        if (verduidelijking == null || verduidelijking.beantwoordOp() != null) {
            throw new RuleViolation("verduidelijking-geen-vraag", "Er staat geen vraag om verduidelijking open.");
        }
        verduidelijking = verduidelijking.beantwoord(antwoord, Dag.van(nu));
    }

    void sluit(String reden, LocalDate datum, Instant nu) {
        Regels.vraagNietInToekomst("datum", datum, nu);
        uitkomst = new Uitkomst(reden, datum);
        rondAllesAf(nu);
    }

    void heropen(Instant nu, Termijnstelsel stelsel) {
        uitkomst = null;
        spoor = null;
        termijnen(termijnen().met(stelsel.termijn(TermijnSoort.UITKOMST, Dag.van(nu))));
    }

    /** What the one knelpunt that two become takes along from both. */
    static Voortgang samen(Voortgang een, Voortgang ander) {
        var samen = new Voortgang();
        samen.spoor = een.spoor == null ? ander.spoor : een.spoor;
        samen.gemeldOp = eerste(een.gemeldOp, ander.gemeldOp);
        samen.termijnen(een.termijnen().strengsteMet(ander.termijnen()));
        samen.verduidelijking = een.verduidelijking == null ? ander.verduidelijking : een.verduidelijking;
        samen.escalaties = new Escalatieladder(een.escalaties)
                .samenMet(new Escalatieladder(ander.escalaties))
                .treden();
        samen.prioriteit = een.prioriteit == null ? ander.prioriteit : een.prioriteit;
        samen.opnieuwBeoordelen = een.opnieuwBeoordelen == null ? ander.opnieuwBeoordelen : een.opnieuwBeoordelen;
        return samen;
    }

    private static @Nullable Instant eerste(@Nullable Instant een, @Nullable Instant ander) {
        if (een == null || ander == null) {
            return een == null ? ander : een;
        }
        return een.isBefore(ander) ? een : ander;
    }
}
