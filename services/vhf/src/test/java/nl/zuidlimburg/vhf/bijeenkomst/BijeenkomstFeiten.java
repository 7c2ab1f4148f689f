package nl.zuidlimburg.vhf.bijeenkomst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a bijeenkomst. */
public final class BijeenkomstFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private BijeenkomstFeiten() {}

    public static Stream<Fact> alle() {
        var gepland = gedeeld();
        var gehouden = gedeeld();
        var gewijzigd = gedeeld();
        var ingetrokken = gedeeld();
        var verslag = gehouden.houd(34, "Drie gemeenten nemen de aanpak over", NU);
        var wijziging = gewijzigd.wijzig(gegevens(LocalDate.of(2026, 5, 1)), NU);
        var intrekking = ingetrokken.trekIn("Verplaatst", NU);
        return Stream.of(
                Fact.of(gepland, gepland.begin()),
                Fact.of(gehouden, verslag),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking));
    }

    private static Bijeenkomst gedeeld() {
        var bijeenkomst = tour();
        java.util.Objects.requireNonNull(bijeenkomst.deel("Voor de partners", NU));
        return bijeenkomst;
    }

    static Bijeenkomst tour() {
        return new Bijeenkomst(gegevens(LocalDate.of(2026, 2, 10)), "gemeente-heerlen", NU);
    }

    static BijeenkomstGegevens gegevens(LocalDate datum) {
        return new BijeenkomstGegevens(
                "Tour langs de wijken",
                Bijeenkomstsoort.KICK_OFF_TOUR,
                Doel.INSPIREREN,
                datum,
                "Heerlen",
                List.of(new Halte("WK091720", "Inponden in Vrieheide")),
                List.of("gemeenten", "corporaties"),
                null);
    }
}
