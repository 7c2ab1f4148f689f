package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** Knelpunten at every point of their life, for tests that read like a story. */
final class Voorbeelden {
    static final Termijnstelsel STELSEL = new Termijnstelsel(Period.ofDays(7), Period.ofDays(60), Period.ofMonths(6));

    /** A quiet Monday: 2 March 2026, a quarter past ten in Limburg. */
    static final Instant MAANDAG = Instant.parse("2026-03-02T09:15:00Z");

    static final Vergelijking NEDERLAND =
            new Vergelijking(Land.NL, "Recycler mag het afval verwerken", null, "Verwerking dichtbij kan");
    static final Vergelijking VLAANDEREN =
            new Vergelijking(Land.BE_VLG, "Vergunning nodig voor vervoer over de grens", null, "Aanvraag afgewezen");

    private Voorbeelden() {}

    static Beschrijving beschrijving(Aard aard, List<Land> landen, List<Vergelijking> vergelijking) {
        return new Beschrijving(
                "Vergunning nodig om afval over de grens te recyclen",
                "Afval op 8 km van de grens mocht niet naar een Nederlandse recycler.",
                null,
                aard,
                Niveau.EU,
                landen,
                List.of("circulaire-economie"),
                List.of("circulair"),
                List.of(),
                List.of(),
                null,
                "gemeente-heerlen",
                null,
                List.of(),
                List.of(),
                vergelijking,
                null,
                List.of());
    }

    static Beschrijving beschrijving() {
        return beschrijving(Aard.WET_OF_REGEL, List.of(Land.NL), List.of());
    }

    static Beschrijving grensoverschrijdend() {
        return beschrijving(Aard.VERSCHIL_TUSSEN_LANDEN, List.of(Land.NL, Land.BE_VLG), List.of(NEDERLAND, VLAANDEREN));
    }

    static Knelpunt ontwerp(String nummer, Beschrijving beschrijving) {
        var registratie = new Registratie(
                nummer,
                "gemeente-heerlen",
                List.of(new Herkomst("urn:zl:vhf:barriere:" + nummer.toLowerCase(java.util.Locale.ROOT), null)),
                MAANDAG);
        return new Knelpunt(registratie, beschrijving, Zichtbaarheid.INTERN);
    }

    static Knelpunt ontwerp() {
        return ontwerp("KN-2026-0001", beschrijving());
    }

    static Knelpunt gemeld(String nummer, Beschrijving beschrijving) {
        var knelpunt = ontwerp(nummer, beschrijving);
        var _ = knelpunt.meld(null, STELSEL, MAANDAG);
        return knelpunt;
    }

    static Knelpunt gemeld() {
        return gemeld("KN-2026-0001", beschrijving());
    }

    static Knelpunt inBeoordeling() {
        var knelpunt = gemeld();
        var _ = knelpunt.neemInBeoordeling("Hoort in het register", MAANDAG);
        return knelpunt;
    }

    static Knelpunt vastgesteld() {
        var knelpunt = inBeoordeling();
        var _ = knelpunt.stelVast("De regel hindert", MAANDAG);
        return knelpunt;
    }

    static Knelpunt opgelost() {
        var knelpunt = vastgesteld();
        var _ = knelpunt.losOp("De wet is gewijzigd", LocalDate.of(2026, 3, 1), MAANDAG);
        return knelpunt;
    }

    /** Noon in Limburg, so many days after the report. */
    static Instant dag(int naMelding) {
        return LocalDate.of(2026, 3, 2)
                .plusDays(naMelding)
                .atTime(12, 0)
                .atZone(Dag.ZONE)
                .toInstant();
    }
}
