package nl.zuidlimburg.water.afwenteling;

import static nl.zuidlimburg.water.afwenteling.AfwentelingFixtures.NU;
import static nl.zuidlimburg.water.afwenteling.AfwentelingFixtures.vorm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.zuidlimburg.water.Water;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Gevolg;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AfwentelingTest {

    @Test
    void wat_verslechtert_is_gemarkeerd_tot_de_getroffen_partij_akkoord_is() {
        // Given
        var afwenteling = AfwentelingFixtures.afwenteling();

        // When
        var ander = afwenteling.bespreek(verzoek("gemeente-meerssen", true), NU);
        var naAnder = afwenteling.status();
        var nee = afwenteling.bespreek(verzoek("gemeente-kelmis", false), NU);
        var naNee = afwenteling.view();
        var ja = afwenteling.bespreek(verzoek("gemeente-kelmis", true), NU);

        // Then
        assertThat(ander.akkoord()).isTrue();
        assertThat(naAnder).isEqualTo(AfwentelingStatus.NIET_BESPROKEN);
        assertThat(nee.akkoord()).isFalse();
        assertThat(naNee.status()).isEqualTo(AfwentelingStatus.GEEN_AKKOORD);
        assertThat(naNee.gemarkeerd()).isTrue();
        assertThat(naNee.overDeGrens()).isTrue();
        assertThat(ja.partij()).isEqualTo("gemeente-kelmis");
        assertThat(afwenteling.view().gemarkeerd()).isFalse();
    }

    @Test
    void akkoord_vervalt_als_er_iets_anders_wordt_afgewenteld_en_niet_door_een_betere_uitleg() {
        // Given
        var afwenteling = AfwentelingFixtures.afwenteling();
        var _ = afwenteling.bespreek(verzoek("gemeente-kelmis", true), NU);
        var g = afwenteling.gegevens();

        // When
        var uitleg = afwenteling.wijzig(metToelichting(g, g.effect()), NU);
        var naUitleg = afwenteling.status();
        var onbekend = afwenteling.wijzig(metToelichting(g, Gevolg.ONBEKEND), NU);

        // Then
        assertThat(uitleg).isNotEqualTo(onbekend);
        assertThat(naUitleg).isEqualTo(AfwentelingStatus.AKKOORD);
        assertThat(afwenteling.status()).isEqualTo(AfwentelingStatus.NIET_BESPROKEN);
    }

    @Test
    void afwentelen_kan_alleen_langs_het_water_ook_over_de_grens() {
        // Given
        var monding = StroomgebiedFixtures.nieuw();
        var grens = StroomgebiedFixtures.nieuwIn("[\"be\", \"nl\"]", monding);
        var bron = StroomgebiedFixtures.nieuw(grens);
        var elders = StroomgebiedFixtures.nieuw();
        var maatregel = MaatregelFixtures.nieuw(bron, "").id();

        // When
        var beneden = WerkFixtures.maak("afwentelingen", vorm(maatregel, "benedenstrooms", grens, "gemeente-kelmis"));
        var nergens = stuur(vorm(maatregel, "benedenstrooms", elders, "gemeente-kelmis"));
        var verkeerdom = stuur(vorm(maatregel, "bovenstrooms", grens, "gemeente-kelmis"));

        // Then
        beneden.then().body("overDeGrens", equalTo(true)).body("status", equalTo("niet-besproken"));
        nergens.then().statusCode(400).body("fouten.veld", contains("stroomgebied"));
        verkeerdom.then().statusCode(400);
        var item = WerkFixtures.item("afwentelingen", beneden);
        WerkFixtures.doe(item, "besprekingen", AfwentelingFixtures.bespreking("gemeente-kelmis", true))
                .then()
                .body("gemarkeerd", equalTo(false))
                .body("status", equalTo("akkoord"));
    }

    @Test
    void de_keten_loopt_van_bron_naar_monding_met_werk_en_gevolgen() {
        // Given
        var monding = StroomgebiedFixtures.nieuw();
        var midden = StroomgebiedFixtures.nieuw(monding);
        var bron = StroomgebiedFixtures.nieuw(midden);
        var maatregel = MaatregelFixtures.nieuw(bron, "").id();
        var _ = WerkFixtures.maak("afwentelingen", vorm(maatregel, "benedenstrooms", monding, "gemeente-meerssen"));
        String id = Water.redacteur().get("/v1/stroomgebieden?code=" + midden).path("items[0].id");

        // When
        var keten = Water.redacteur().get("/v1/stroomgebieden/" + id + "/keten");

        // Then
        keten.then()
                .statusCode(200)
                .body("schakels.code", contains(bron, midden, monding))
                .body("schakels.ligging", contains("bovenstrooms", "hier", "benedenstrooms"))
                .body("schakels[0].maatregelen.id", contains(maatregel))
                .body("schakels[2].afwentelingen.status", contains("niet-besproken"));
    }

    private static Response stuur(String body) {
        return Water.redacteur().contentType("application/json").body(body).post("/v1/afwentelingen");
    }

    private static Bespreking.Verzoek verzoek(String partij, boolean akkoord) {
        return new Bespreking.Verzoek(partij, akkoord, "Besproken", null);
    }

    private static AfwentelingGegevens metToelichting(AfwentelingGegevens g, Gevolg effect) {
        return new AfwentelingGegevens(
                g.maatregel(),
                g.richting(),
                g.stroomgebied(),
                g.aard(),
                effect,
                "Beter uitgelegd",
                g.partij(),
                g.bron());
    }
}
