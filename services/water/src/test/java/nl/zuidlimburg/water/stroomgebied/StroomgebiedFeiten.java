package nl.zuidlimburg.water.stroomgebied;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.werk.Land;

/** Every kind of fact about a basin. */
public final class StroomgebiedFeiten {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private StroomgebiedFeiten() {}

    public static Stream<Fact> alle() {
        var opgenomen = new Stroomgebied(gegevens("Grensbeek"), "waterschap-limburg", NU);
        var gewijzigd = new Stroomgebied(gegevens("Grensbeek"), "waterschap-limburg", NU);
        var ingetrokken = new Stroomgebied(gegevens("Grensbeek"), "waterschap-limburg", NU);
        var wijziging = gewijzigd.wijzig(gegevens("Grensbeek, nagekeken"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(opgenomen, opgenomen.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    private static StroomgebiedGegevens gegevens(String opmerking) {
        return new StroomgebiedGegevens(
                "selzerbeek",
                "Selzerbeek",
                Stroomgebiedsoort.DEELSTROOMGEBIED,
                "geul",
                List.of("geul"),
                "Geul bij Mechelen",
                List.of(Land.DE, Land.NL),
                List.of("GM0981", "GM1729"),
                List.of("12.Q.31 Partij"),
                Geometrie.punt(5.95, 50.78),
                true,
                opmerking,
                new Bron(
                        "Meetpunten Waterschap Limburg",
                        "https://example.nl/meetpunten",
                        null,
                        Bron.Verificatie.GEVERIFIEERD));
    }
}
