package nl.zuidlimburg.panorama.ruimteclaim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.panorama.Panorama;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AfgeleideClaimTest {
    @Inject
    ClaimbronListener listener;

    private final UUID bron = UUID.randomUUID();
    private long volgnummer;

    @Test
    void een_claim_volgt_zijn_maatregel_tot_die_wordt_ingetrokken() {
        // Given
        listener.water(feit("water", "maatregel-opgenomen", maatregel("Berging " + bron, "idee")));
        var nieuw = claim("water:maatregel");

        // When
        listener.water(feit("water", "maatregel-gewijzigd", maatregel("Grotere berging " + bron, "realisatie")));

        // Then
        assertThat(nieuw.getString("naam")).isEqualTo("Berging " + bron);
        assertThat(nieuw.getString("hardheid")).isEqualTo("zacht");
        var gewijzigd = claim("water:maatregel");
        assertThat(gewijzigd.getString("id")).isEqualTo(nieuw.getString("id"));
        assertThat(gewijzigd.getString("naam")).isEqualTo("Grotere berging " + bron);
        assertThat(gewijzigd.getString("hardheid")).isEqualTo("vastgesteld");
        listener.water(feit("water", "maatregel-ingetrokken", "{\"id\": \"" + bron + "\"}"));
        assertThat(claim("water:maatregel").getBoolean("vervallen")).isTrue();
        given().get("/v1/ruimteclaims/" + nieuw.getString("id")).then().statusCode(404);
    }

    @Test
    void een_afgeleide_claim_is_niet_met_de_hand_te_wijzigen_en_noemt_zijn_bron() {
        // Given
        listener.vhf(feit("vhf", "interventie-gepland", """
                {"id": "%s", "titel": "Inponden %s", "kant": "fysiek", "wijk": "WK091720", "status": "gepland"}""".formatted(bron, bron)));
        var claim = claim("vhf:interventie");

        // When
        var antwoord = Panorama.wijzig("ruimteclaims/" + claim.getString("id"), "{\"horizon\": 2040}");

        // Then
        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.asString()).contains("urn:zl:vhf:interventie:" + bron);
    }

    @Test
    void de_toegezegde_inbreng_van_een_doorbraak_is_een_claim_waarvan_niemand_de_omvang_weet() {
        // When
        listener.agenda(feit("agenda", "inbreng-toegezegd", """
                {"id": "%s", "doorbraak": "circulair", "bestemming": "panorama", "omschrijving": "Inpassing CCH %s"}""".formatted(bron, bron)));

        // Then
        var claim = claim("agenda:inbreng");
        assertThat(claim.getString("hardheid")).isEqualTo("onbekend");
        assertThat(claim.getString("plaats")).isEqualTo("geen");
    }

    private String maatregel(String naam, String fase) {
        return """
                {"id": "%s", "nummer": "MR-2026-0001", "naam": "%s", "soorten": ["bergen"], "fase": "%s", "nieuws": 1,
                 "geometrie": {"type": "Polygon", "coordinates": [[[5.9, 50.9], [5.91, 50.9], [5.91, 50.91], [5.9, 50.9]]]}}""".formatted(bron, naam, fase);
    }

    private JsonPath claim(String soort) {
        var id = Panorama.redacteur()
                .get("/v1/ruimteclaims?afgeleid=true&paginaGrootte=200")
                .jsonPath()
                .<String>get("items.find { it.afgeleidVan == 'urn:zl:" + soort + ":" + bron + "' }.id");
        return Panorama.redacteur().get("/v1/ruimteclaims/" + id).jsonPath();
    }

    private ConsumerRecord<String, byte[]> feit(String dienst, String feit, String data) {
        volgnummer++;
        var record = new ConsumerRecord<>(
                "nl.zuidlimburg." + dienst, 0, volgnummer, bron.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:nld:oin:1:systeem:" + dienst,
                        "ce_type",
                        "nl.zuidlimburg." + dienst + "." + feit,
                        "ce_subject",
                        bron.toString(),
                        "ce_time",
                        "2026-01-01T00:00:00Z",
                        "ce_sequence",
                        "%020d".formatted(volgnummer),
                        "ce_zichtbaarheid",
                        "openbaar",
                        "content-type",
                        "application/json")
                .forEach((naam, waarde) -> record.headers().add(naam, waarde.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
