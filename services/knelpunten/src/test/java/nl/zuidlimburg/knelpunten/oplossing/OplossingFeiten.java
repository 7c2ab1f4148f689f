package nl.zuidlimburg.knelpunten.oplossing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;

/** Every kind of fact about an oplossing. */
public final class OplossingFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private OplossingFeiten() {}

    public static Stream<Fact> alle() {
        var vastgelegd = oplossing();
        var toegepast = oplossing();
        var gewijzigd = oplossing();
        var ingetrokken = oplossing();
        var toepassing = new Toepassing("Aken", OnnauwkeurigeDatum.jaar(2024), "Werkt", null);
        var feitToegepast = toegepast.pasToe(toepassing, NU);
        var feitGewijzigd = gewijzigd.wijzig(invoer(), NU);
        var feitIngetrokken = ingetrokken.trekIn("Fout", NU);
        return Stream.of(
                Fact.of(vastgelegd, vastgelegd.legVast("Voorgesteld")),
                Fact.of(toegepast, feitToegepast),
                Fact.of(gewijzigd, feitGewijzigd),
                Fact.of(ingetrokken, feitIngetrokken));
    }

    private static Oplossing oplossing() {
        return new Oplossing("OP-2026-0001", invoer(), NU);
    }

    private static OplossingInvoer invoer() {
        return new OplossingInvoer(
                "Wederzijdse erkenning",
                "Beide landen erkennen de vergunning.",
                Soort.VERDRAG_OF_AFSPRAAK,
                "provincie-limburg",
                Stadium.VOORSTEL,
                List.of(Schatting.waarde(1000, "euro", "Begroting")),
                true,
                null,
                List.of(UUID.randomUUID()),
                List.of(),
                List.of(),
                Zichtbaarheid.OPENBAAR,
                null);
    }
}
