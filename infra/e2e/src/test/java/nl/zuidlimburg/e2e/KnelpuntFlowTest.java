package nl.zuidlimburg.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From the form on one screen to the row, the topic, the search and a second screen. */
class KnelpuntFlowTest {
    private static final String TITEL = "Dubbele vergunning voor een grensoverschrijdende regenwaterbuffer";

    @Test
    void eenGemeldKnelpuntStaatInHetRegisterOpHetTopicInHetZoekenEnOpHetSchermVanEenAnder() throws SQLException {
        try (var browser = new Browser()) {
            // Given someone who looks at the register, and an editor
            var ander = browser.person("lezer", 1440);
            ander.navigate(Platform.gateway() + "/knelpunten");
            assertThat(ander.getByText("Getoond")).isVisible();
            var redacteur = browser.person("redacteur", 1440);

            // When the editor reports a knelpunt and makes it public
            meld(redacteur);
            assertThat(heading(redacteur, TITEL)).isVisible();
            var id = redacteur.url().replaceAll(".*/", "");
            maakOpenbaar(redacteur);

            // Then it is a row
            try (var connection = Platform.database("knelpunten");
                    var query = connection.prepareStatement(
                            "select status, zichtbaarheid from knelpunt where id = ?::uuid")) {
                query.setString(1, id);
                var row = query.executeQuery();
                assertThat(row.next()).isTrue();
                assertThat(row.getString("status")).isEqualTo("GEMELD");
                assertThat(row.getString("zichtbaarheid")).isEqualTo("OPENBAAR");
            }

            // and a CloudEvent with its law
            var event = Topic.await("nl.zuidlimburg.knelpunten", id);
            assertThat(event.header("ce_type")).startsWith("nl.zuidlimburg.knelpunten.knelpunt-");
            assertThat(event.header("ce_zichtbaarheid")).isEqualTo("openbaar");
            assertThat(event.data().get("titel").asText()).isEqualTo(TITEL);
            assertThat(event.data().get("regelverwijzingen").toString()).contains("BWBR0037885");

            // and found by who mistypes it
            await("search").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                            Http.get(Platform.gateway() + "/api/gebied/v1/zoekresultaten?zoek=regenwaterbufer")
                                    .get("items")
                                    .toString())
                    .contains(id));

            // and announced on the other screen without a reload, where one click shows it
            var tonen = ander.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tonen"));
            assertThat(tonen).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            tonen.click();
            assertThat(ander.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITEL))
                            .first())
                    .isVisible();
            redacteur.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/gemeld.png"))
                    .setFullPage(true));
        }
    }

    private static void meld(Page page) {
        page.navigate(Platform.gateway() + "/knelpunten/melden");
        page.locator("#melden-titel").fill(TITEL);
        page.locator("#melden-omschrijving")
                .fill("Voor een buffer die over de grens loopt zijn twee vergunningen nodig, met eigen termijnen.");
        page.locator("#melden-aard").selectOption("wet-of-regel");
        page.locator("#melden-niveau").selectOption("nationaal");
        page.locator("#melden-landen").getByText("Nederland").first().click();
        page.locator("#melden-doorbraken").getByText("wateroverlast").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wet of regel toevoegen"))
                .click();
        page.locator("#melden-regelverwijzingen-0").fill("jci1.3:c:BWBR0037885&artikel=5.1");
        assertThat(page.getByText("art. 5.1 Omgevingswet").first()).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Melden").setExact(true))
                .click();
    }

    private static void maakOpenbaar(Page page) {
        page.locator("main summary").getByText("Delen").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Openbaar maken"))
                .click();
        var dialoog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialoog.getByText("kan niet volledig worden teruggedraaid")).isVisible();
        dialoog.locator("#stap-reden").fill("Iedereen mag dit weten.");
        dialoog.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Openbaar maken"))
                .click();
        assertThat(dialoog).isHidden();
    }

    private static com.microsoft.playwright.Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }
}
