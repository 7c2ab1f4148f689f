package nl.zuidlimburg.knelpunten.wet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a law. */
public final class WetFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private WetFeiten() {}

    public static Stream<Fact> alle() {
        var beschrijving = new WetBeschrijving(
                "Omgevingswet",
                List.of("Ow"),
                "https://wetten.overheid.nl/BWBR0037885",
                List.of("knelpunten"),
                WetStatus.GELDEND,
                null,
                null,
                Verificatie.GEVERIFIEERD,
                "wetten.overheid.nl");
        var nieuw = new NieuweWet(
                "ow",
                Stelsel.BWB,
                "BWBR0037885",
                "NL",
                "Omgevingswet",
                null,
                null,
                null,
                null,
                null,
                null,
                Verificatie.GEVERIFIEERD,
                null);
        var opgenomen = new Wet(nieuw, "BWBR0037885", beschrijving, NU);
        var gewijzigd = new Wet(nieuw, "BWBR0037885", beschrijving, NU);
        var feit = gewijzigd.wijzig(beschrijving, NU);
        return Stream.of(Fact.of(opgenomen, opgenomen.neemOp()), Fact.of(gewijzigd, feit));
    }
}
