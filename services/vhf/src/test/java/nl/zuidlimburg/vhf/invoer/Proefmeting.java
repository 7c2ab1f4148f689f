package nl.zuidlimburg.vhf.invoer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.vhf.Taak;
import nl.zuidlimburg.vhf.Vhf;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.indicator.IndicatorFixtures;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import org.jspecify.annotations.Nullable;

/** A measurement to import into, with a gemeente of two wijken and two indicators of its own. */
final class Proefmeting {
    final String id = MetingFixtures.opgezet();
    final String gemeente = GebiedFixtures.nieuweGemeente();
    final String wijk1 = GebiedFixtures.nieuweWijk(gemeente, 1, "Een");
    final String wijk2 = GebiedFixtures.nieuweWijk(gemeente, 2, "Twee");
    /** The number that makes the names of this test's columns its own. */
    final String eigen = gemeente.substring(2);

    final String koop = IndicatorFixtures.nieuw(", \"sleutels\": [\"Koop%s\", \"p_koop%s\"]".formatted(eigen, eigen));
    final String woz = IndicatorFixtures.nieuw(", \"sleutels\": [\"Woz%s\"]".formatted(eigen));

    JsonPath voerIn(String vorm, byte[] inhoud, boolean gedeeltelijk) {
        return Taak.einde(Vhf.redacteur()
                .contentType("application/octet-stream")
                .body(inhoud)
                .post("/v1/meetbestanden?meting=%s&vorm=%s&gedeeltelijk=%s&naam=proef.csv"
                        .formatted(id, vorm, gedeeltelijk)));
    }

    JsonPath voerIn(String vorm, String inhoud) {
        return voerIn(vorm, inhoud.getBytes(UTF_8), false);
    }

    /** The value as text without needless zeros, or why it is missing; null when there is no row. */
    @Nullable
    String waarde(String gebied, String indicator) {
        return sql().first(
                        "select coalesce(trim_scale(waarde)::text, ontbreekt) from meetwaarde where meting = ? and gebied = ? and indicator = ?",
                        rij -> rij.getString(1),
                        UUID.fromString(id),
                        gebied,
                        indicator)
                .orElse(null);
    }

    long aantal() {
        return tel("select count(*) from meetwaarde where meting = ?");
    }

    /** Files for this measurement of which anything was kept. */
    long resten() {
        return sql().first(
                        "select count(*) from invoer_bestand b join taak t on t.invoer ->> 'bestand' = b.id::text"
                                + " where t.invoer ->> 'meting' = ?",
                        rij -> rij.getLong(1),
                        id)
                .orElseThrow();
    }

    private long tel(String vraag) {
        return sql().first(vraag, rij -> rij.getLong(1), UUID.fromString(id)).orElseThrow();
    }

    static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }
}
