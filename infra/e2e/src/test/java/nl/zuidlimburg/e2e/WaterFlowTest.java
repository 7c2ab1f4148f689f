package nl.zuidlimburg.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a place on the map to two programmes that meet: a measure, its neighbour of another programme, and their tafel. */
class WaterFlowTest {
    private static final String EEN = "Waterbuffer bij de droge dalen";
    private static final String ANDER = "Houtwallen langs de droge dalen";

    @Test
    void eenRedacteurTekentMaatregelenZietDeGemisteSynergieEnVerbindtDeTafels() throws SQLException {
        try (var browser = new Browser()) {
            var redacteur = browser.person("redacteur", 1440);

            // Given two measures of different programmes, drawn beside each other on the map
            var een = neemOp(redacteur, EEN, "Naar een robuust watersysteem in Limburg (propositie)", 400);
            var ander = neemOp(redacteur, ANDER, "Programma Middengebied", 402);
            assertThat(afstand(een, ander)).isLessThan(500);
            redacteur.navigate(Platform.gateway() + "/water/kansen");
            assertThat(kans(redacteur)).containsText(ANDER);
            assertThat(kans(redacteur)).containsText("Kan aanschuiven bij: Beleidstafel wateroverlast en hoogwater");

            // When the tafel of the one is connected with the other
            knop(kans(redacteur), "Verbind de tafels").click();
            var dialoog = redacteur.getByRole(AriaRole.DIALOG);
            assertThat(dialoog).containsText("Tafel: Beleidstafel wateroverlast en hoogwater");
            knop(dialoog, "Opslaan").click();

            // Then they know each other: the suggestion is gone, here and for everyone
            assertThat(dialoog).isHidden();
            assertThat(kans(redacteur)).hasCount(0);
            var suggesties = redacteur.request().get(Platform.gateway() + "/api/water/v1/suggesties");
            assertThat(suggesties.ok()).isTrue();
            assertThat(suggesties.text()).doesNotContain(een).doesNotContain(ander);

            // and the connection was made, with why
            assertThat(verbinding()).isEqualTo("GELEGD");
        }
    }

    /** Fills in the form, with a click on the map for the place; the id of what was made. */
    private static String neemOp(Page page, String naam, String programma, int x) {
        page.navigate(Platform.gateway() + "/water");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maatregel opnemen"))
                .click();
        page.locator("#maatregel-naam").fill(naam);
        page.locator("main").getByText("Vasthouden", exact()).click();
        page.locator("#maatregel-stroomgebied").selectOption("geul");
        page.locator("#maatregel-trekker").selectOption("waterschap-limburg");
        page.locator("#maatregel-programma").selectOption(new SelectOption().setLabel(programma));
        page.locator("#maatregel-begin").fill("2027");
        page.locator("#maatregel-eind").fill("2028-Q2");
        var kaart = page.locator(".kaart__vlak[data-klaar=true] canvas");
        kaart.scrollIntoViewIfNeeded();
        kaart.click(new Locator.ClickOptions().setPosition(x, 200));
        assertThat(page.locator("#maatregel-plaats")).hasValue(Pattern.compile("5\\.\\d{6} 5\\d\\.\\d{6}"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan"))
                .click();
        page.waitForURL(url -> url.matches(".*/water/maatregelen/[0-9a-f-]{36}"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(naam)))
                .isVisible();
        assertThat(page.locator(".kaart__vlak[data-klaar=true] canvas")).isVisible();
        return page.url().replaceAll(".*/", "");
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator kans(Page page) {
        return page.locator("main li").filter(new Locator.FilterOptions().setHasText(EEN));
    }

    private static Locator knop(Locator in, String naam) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    /** In metres, near enough: a degree of longitude is 70 km here. */
    private static double afstand(String een, String ander) throws SQLException {
        try (var connection = Platform.database("water");
                var query = connection.prepareStatement("""
                        select abs((a.gegevens #>> '{geometrie,coordinates,0}')::float
                            - (b.gegevens #>> '{geometrie,coordinates,0}')::float) * 70000
                        from maatregel a, maatregel b where a.id = ?::uuid and b.id = ?::uuid""")) {
            query.setString(1, een);
            query.setString(2, ander);
            var rij = query.executeQuery();
            assertThat(rij.next()).isTrue();
            return rij.getDouble(1);
        }
    }

    private static String verbinding() throws SQLException {
        try (var connection = Platform.database("water");
                var query = connection.prepareStatement(
                        "select status from verbinding where gegevens ->> 'onderbouwing' like ?")) {
            query.setString(1, "%" + EEN + "%");
            var rij = query.executeQuery();
            assertThat(rij.next()).isTrue();
            return rij.getString("status");
        }
    }
}
