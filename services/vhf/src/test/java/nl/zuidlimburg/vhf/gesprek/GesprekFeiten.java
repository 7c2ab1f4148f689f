package nl.zuidlimburg.vhf.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a gesprek. */
public final class GesprekFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private GesprekFeiten() {}

    public static Stream<Fact> alle() {
        var gepland = gedeeld();
        var gewijzigd = gedeeld();
        var afgerond = gedeeld();
        var ingetrokken = gedeeld();
        var afspraak = gewijzigd.maakAfspraak(
                new MaakAfspraak("Lijst van panden delen", "programmamanager", LocalDate.of(2026, 4, 1)), NU);
        var antwoorden = Stream.of(Vraag.values())
                .map(vraag ->
                        Fact.of(afgerond, afgerond.beantwoord(new Antwoord("WK091720", vraag, "Een antwoord"), NU)))
                .toList();
        var afronding = afgerond.rondAf(LocalDate.of(2026, 3, 1), "Goed gesprek over de volgorde", NU);
        var intrekking = ingetrokken.trekIn("Eerst terugkoppelen", NU);
        return Stream.concat(
                Stream.of(
                        Fact.of(gewijzigd, afspraak),
                        Fact.of(gepland, gepland.begin()),
                        Fact.of(afgerond, afronding),
                        Fact.of(ingetrokken, intrekking)),
                antwoorden.stream());
    }

    private static Gesprek gedeeld() {
        var gesprek = gesprek();
        java.util.Objects.requireNonNull(gesprek.deel("Voor de partners", NU));
        return gesprek;
    }

    static Gesprek gesprek() {
        return new Gesprek(gegevens(), "gemeente-heerlen", NU);
    }

    static GesprekGegevens gegevens() {
        return new GesprekGegevens(
                "Eerste gesprek met Heerlen",
                "GM0917",
                LocalDate.of(2026, 3, 1),
                List.of("WK091720"),
                List.of(new Deelnemer("wethouder wonen", "gemeente-heerlen")),
                List.of(),
                "Over Vrieheide");
    }
}
