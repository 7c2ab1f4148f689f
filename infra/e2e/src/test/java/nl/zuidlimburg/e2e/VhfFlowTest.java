package nl.zuidlimburg.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From a file with figures to an order of areas, a gesprek, and what stands in the way of it in the register. */
class VhfFlowTest {
    private static final String METING = "Meting van vier wijken";
    private static final String BARRIERE = "Een corporatie mag leegstaande winkels niet opkopen";

    /** The example of the acceptance: two domains of equal weight, in which the first wijk has ranks 4 and 1. */
    private static final String CIJFERS = """
            gebied,indicator,waarde,reden
            WK091721,koopwoningen,10,
            WK091720,koopwoningen,15,
            WK091712,koopwoningen,60,
            WK091740,koopwoningen,"65,0",
            WK091721,lage-inkomens,15,
            WK091720,lage-inkomens,55,
            WK091712,lage-inkomens,20,
            WK091740,lage-inkomens,60,
            WK091731,lage-inkomens,,geheim
            """;

    @Test
    void eenRedacteurVoertInVergelijktPlantEenGesprekEnVindtDeBarriereInHetRegister() throws SQLException, IOException {
        try (var browser = new Browser()) {
            var redacteur = browser.person("redacteur", 1440);

            // Given a meting that was imported: a file with a mistake loads nothing and says where, a good one all
            zetMetingOp(redacteur);
            voerIn(redacteur, CIJFERS.replace("WK091712,lage", "WK999999,lage"));
            assertThat(redacteur.locator("main table")).containsText("geen gebied heeft code 'WK999999'");
            assertThat(tegel(redacteur, "Waarden")).hasText("0 Waarden");
            voerIn(redacteur, CIJFERS);
            assertThat(tegel(redacteur, "Waarden")).hasText("8 Waarden");
            assertThat(tegel(redacteur, "Ontbrekend")).hasText("1 Ontbrekend");
            stelVast(redacteur);

            // When its areas are put in order, the first of the queue is planned and a barrière comes up
            bereken(redacteur);
            vergelijk(redacteur);
            var gesprek = planEerste(redacteur);
            legBarriereVast(redacteur);

            // Then the barrière is a row and a CloudEvent
            var barriere = barriere(gesprek);
            var event = Topic.await("nl.zuidlimburg.vhf", barriere);
            assertThat(event.header("ce_type")).isEqualTo("nl.zuidlimburg.vhf.barriere-geregistreerd");
            assertThat(event.header("ce_zichtbaarheid")).isEqualTo("partners");
            assertThat(event.data().get("gesprek").asText()).isEqualTo(gesprek);

            // and exactly one draft of the register, with where it came from
            await("draft").atMost(Duration.ofSeconds(20)).until(() -> ontwerpen(barriere) == 1);
            vindOntwerp(redacteur);
            assertThat(redacteur.locator("main")).containsText("urn:zl:vhf:barriere:" + barriere);

            // and once it is reported and shared, the barrière follows it
            var nummer = meldEnDeel(redacteur);
            await("link").atMost(Duration.ofSeconds(20)).until(() -> nummer.equals(knelpunt(barriere)));
            redacteur.navigate(Platform.gateway() + "/vhf/gesprekken/" + gesprek);
            assertThat(redacteur.getByText("In het register: " + nummer)).isVisible();
        }
    }

    private static void zetMetingOp(Page page) {
        page.navigate(Platform.gateway() + "/vhf/metingen");
        knop(page, "Meting opzetten").click();
        page.locator("#invoer-naam").fill(METING);
        page.locator("#invoer-peildatum").fill("2023-01-01");
        page.locator("#invoer-bron").fill("Eigen telling");
        knop(page, "Opslaan").click();
        assertThat(kop(page, METING)).isVisible();
    }

    private static void voerIn(Page page, String cijfers) throws IOException {
        var bestand = Files.writeString(Path.of("target/meting.csv"), cijfers);
        page.locator("#invoer-vorm").selectOption("sjabloon");
        page.locator("#invoer-bestand").setInputFiles(bestand);
        var antwoord = page.waitForResponse(
                response -> response.url().contains("/meetbestanden?"),
                () -> knop(page, "Invoeren").click());
        assertThat(antwoord.status()).isEqualTo(202);
        assertThat(page.locator("main"))
                .containsText(
                        cijfers.contains("WK999999") ? "Niet gelukt" : "Klaar",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private static void stelVast(Page page) {
        knop(page, "Vaststellen").click();
        page.locator("#invoer-reden").fill("Nageteld met de gemeente.");
        knop(page, "Opslaan").click();
        assertThat(page.locator("main .badges").first()).containsText("Vastgesteld");
    }

    private static void bereken(Page page) {
        knop(page, "Cumulatie berekenen").click();
        assertThat(page.locator("#invoer-scenario")).containsText("Standaard");
        knop(page, "Opslaan").click();
        page.waitForURL("**/vhf?cumulatie=*");
    }

    /** One good domain does not cancel a bad one in the one method, and does in the other. */
    private static void vergelijk(Page page) {
        var rijen = page.locator("main tbody tr");
        assertThat(rijen.first()).containsText("Wijk 21 Heerlerheide-Passart");
        assertThat(rijen.first()).containsText("53,26");
        assertThat(rijen.nth(2)).containsText("Wijk 20 Vrieheide-De Stack");
        assertThat(rijen.nth(2)).containsText("31,01");
        page.locator("#methode").selectOption("zscore");
        assertThat(rijen.first()).containsText("Wijk 20 Vrieheide-De Stack");
    }

    private static String planEerste(Page page) {
        page.navigate(Platform.gateway() + "/vhf/gesprekken");
        assertThat(page.locator("main tbody tr").first()).containsText("1. Heerlen");
        knop(page, "Eerste gesprek plannen").click();
        var dialoog = page.getByRole(AriaRole.DIALOG);
        dialoog.getByText("Wijk 20 Vrieheide-De Stack").click();
        dialoog.locator("#invoer-deelnemers").fill("wethouder wonen\nbestuurder van een corporatie");
        knop(page, "Opslaan").click();
        assertThat(kop(page, "Gesprek met Heerlen")).isVisible();
        assertThat(page.locator("main")).containsText("wethouder wonen");
        return page.url().replaceAll(".*/", "");
    }

    private static void legBarriereVast(Page page) {
        knop(page, "Barrière vastleggen").click();
        page.locator("#invoer-titel").fill(BARRIERE);
        page.locator("#invoer-omschrijving").fill("De Woningwet staat alleen toe wat bij wonen hoort.");
        page.locator("#invoer-aard").selectOption("wettelijk");
        knop(page, "Opslaan").click();
        assertThat(page.locator("main")).containsText(BARRIERE);
    }

    private static void vindOntwerp(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ontwerp in het register"))
                .click();
        page.waitForURL("**/knelpunten?*");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(BARRIERE))
                .first()
                .click();
        page.waitForURL(url -> url.matches(".*/knelpunten/[0-9a-f-]{36}"));
        assertThat(kop(page, BARRIERE)).isVisible();
    }

    private static String meldEnDeel(Page page) {
        knop(page, "Melden").click();
        stap(page, "Melden");
        page.locator("main summary").getByText("Delen").click();
        knop(page, "Delen met partners").click();
        stap(page, "Delen met partners");
        return page.locator("main .page__above").innerText().replaceAll("(?s).*(KN-\\d+-\\d+).*", "$1");
    }

    private static void stap(Page page, String naam) {
        var dialoog = page.getByRole(AriaRole.DIALOG);
        dialoog.locator("#stap-reden").fill("Partners lossen het mee op.");
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam))
                .click();
        assertThat(dialoog).isHidden();
    }

    private static String barriere(String gesprek) throws SQLException {
        try (var connection = Platform.database("vhf");
                var query =
                        connection.prepareStatement("select id, aard from barriere where gegevens ->> 'gesprek' = ?")) {
            query.setString(1, gesprek);
            var rij = query.executeQuery();
            assertThat(rij.next()).isTrue();
            assertThat(rij.getString("aard")).isEqualTo("WETTELIJK");
            return rij.getString("id");
        }
    }

    private static String knelpunt(String barriere) throws SQLException {
        try (var connection = Platform.database("vhf");
                var query = connection.prepareStatement("select knelpunt_nummer from barriere where id = ?::uuid")) {
            query.setString(1, barriere);
            var rij = query.executeQuery();
            return rij.next() ? rij.getString(1) : null;
        }
    }

    private static int ontwerpen(String barriere) throws SQLException {
        try (var connection = Platform.database("knelpunten");
                var query =
                        connection.prepareStatement("select count(*) from knelpunt where herkomsten::text like ?")) {
            query.setString(1, "%" + barriere + "%");
            var rij = query.executeQuery();
            rij.next();
            return rij.getInt(1);
        }
    }

    private static Locator tegel(Page page, String naam) {
        return page.locator("main .tile").filter(new Locator.FilterOptions().setHasText(naam));
    }

    private static Locator knop(Page page, String naam) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator kop(Page page, String tekst) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(tekst));
    }
}
