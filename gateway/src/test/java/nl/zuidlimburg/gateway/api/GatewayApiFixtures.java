package nl.zuidlimburg.gateway.api;

import static nl.zuidlimburg.gateway.testing.Feiten.gebied;
import static nl.zuidlimburg.gateway.testing.Feiten.knelpunt;
import static nl.zuidlimburg.gateway.testing.Feiten.publish;
import static nl.zuidlimburg.gateway.testing.Vragen.awaitFound;
import static nl.zuidlimburg.gateway.testing.Vragen.found;
import static nl.zuidlimburg.gateway.testing.Vragen.partner;
import static nl.zuidlimburg.gateway.testing.Vragen.publiek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** The gateway reads; what it reads is on a topic first. */
class GatewayApiFixtures implements ApiFixtures {
    private @Nullable String urn;

    @Override
    public Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /herkomst/{urn}" -> Prepared.of("urn", forPartners());
            case "GET /dossiers/gemeenten/{code}" -> Prepared.of("code", area("GM9997", "gemeente"));
            case "GET /dossiers/wijken/{code}" -> Prepared.of("code", area("WK999701", "wijk"));
            case "GET /kaartlagen/{laag}" -> Prepared.of("laag", "wijken");
            case "GET /apis",
                    "GET /hints",
                    "GET /kaartlagen",
                    "GET /matrix",
                    "GET /sessie",
                    "DELETE /sessie",
                    "GET /status",
                    "GET /tijdlijn",
                    "GET /zoekresultaten" -> Prepared.collection();
            default -> PlatformOperations.prepare(operation);
        };
    }

    private static String area(String code, String soort) {
        var _ = publish("vhf", "gebied-opgenomen", gebied(code, soort, "Rechtengebied " + code));
        await().untilAsserted(() -> assertThat(found(publiek(), code)).contains(code));
        return code;
    }

    private String forPartners() {
        if (urn == null) {
            var id = publish(
                    "knelpunten", "knelpunt-gemeld", knelpunt("Rechtenproef").put("zichtbaarheid", "partners"));
            awaitFound(partner(), "rechtenproef", id);
            urn = "urn:zl:knelpunten:knelpunt:" + id;
        }
        return urn;
    }
}
