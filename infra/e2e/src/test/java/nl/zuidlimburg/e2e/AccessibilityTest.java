package nl.zuidlimburg.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, on a desk and on a phone: first that it shows what it is for, then that nothing breaks WCAG 2.2 AA. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final int[] WIDTHS = {1440, 390};

    private Browser browser;
    private Page[] pages;

    @BeforeAll
    void login() {
        browser = new Browser();
        pages = new Page[] {browser.person("redacteur", WIDTHS[0]), browser.person("redacteur", WIDTHS[1])};
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            start            | /                                     | Wat er veranderde
            zoeken           | /zoeken?zoek=afval                    | Afvalstatus belemmert
            register         | /knelpunten                           | KN-
            gefilterd        | /knelpunten?land=de                   | Duitsland
            niets            | /knelpunten?zoek=bestaatbeslistniet   | Haal een filter weg
            knelpunt         | /knelpunten?zoek=Europark             | Europark
            melden           | /knelpunten/melden                    | Wat is er aan de hand?
            matrix           | /knelpunten/matrix                    | verschillende knelpunten
            termijnen        | /knelpunten/termijnen                 | Afvalstatus belemmert
            prioriteit       | /knelpunten/prioriteit                | Effect op opgaven
            oplossingen      | /knelpunten/oplossingen               | OP-2
            nieuwe-oplossing | /knelpunten/oplossingen/nieuw         | Stadium
            wetten           | /knelpunten/wetten                    | Aanbestedingswet 2012
            landen           | /knelpunten/landen                    | ETCS vereist
            overzichten      | /knelpunten/overzichten               | Commissie Donner-Berx
            ranglijst        | /vhf                                  | Heerlerheide-Passart
            uitleg           | /vhf?niveau=gemeente&methode=zscore&gebied=GM0917 | Uitleg van Heerlen
            eigen-gewichten  | /vhf?gewicht=fysiek:2                 | voorlopige volgorde
            wijk             | /vhf/gebieden/WK091720                | Slechtste vijfde
            gemeente         | /vhf/gebieden/GM0917                  | Voortgang sinds de nulmeting
            interventie      | /vhf/gebieden/GM0917                  | Inponden van 51 woningen
            gesprekken       | /vhf/gesprekken                       | Kerkrade
            geld             | /vhf/geld                             | Stadsregio Parkstad Limburg 2021
            kennis           | /vhf/kennis                           | toepassingen
            kennisvragen     | /vhf/kennis?soort=kennisvragen        | Kennisvragen
            metingen         | /vhf/metingen                         | Nulmeting 2022
            meting           | /vhf/metingen                         | Nulmeting 2022
            gesprek          | /vhf/gesprekken                       | Kerkrade
            interventie      | /vhf/gebieden/WK091720                | Inponden van 51
            water            | /water                                | Waterberging dalvlaktes Geul
            watermaatregel   | /water?zoek=dalvlaktes                | Waterberging dalvlaktes Geul
            waterkaart       | /water?weergave=kaart                 | Oranje is geblokkeerd
            tijdlijn         | /water?weergave=tijdlijn              | planning
            nieuwe-maatregel | /water/maatregelen/nieuw              | Vorm van de plaats
            inventaris       | /water/inventaris                     | IBP Heuvelland
            kansen           | /water/kansen                         | Gemiste synergie
            adviezen         | /water/adviezen                       | Vergroot het waterbewustzijn
            rapportage       | /water/rapportage                     | Per stroomgebied
            status           | /status                               | knelpunten
            over             | /over                                 | Gebiedsplatform
            geen-pagina      | /bestaat-niet                         | niet gevonden
            """)
    void deBladzijdeIsVoorIedereenTeGebruiken(String naam, String pad, String inhoud) {
        for (int i = 0; i < WIDTHS.length; i++) {
            var page = pages[i];
            page.navigate(Platform.gateway() + pad);
            assertThat(page.locator("main"))
                    .containsText(
                            inhoud,
                            new LocatorAssertions.ContainsTextOptions()
                                    .setIgnoreCase(true)
                                    .setTimeout(15_000));
            assertThat(page.locator("main .skeleton, main [aria-busy=true]"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
            switch (naam) {
                case "knelpunt" -> open(page, inhoud);
                case "meting", "interventie" -> open(page, inhoud);
                case "gesprek" -> openGesprek(page);
                default -> {}
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/" + naam + "-" + WIDTHS[i] + ".png"))
                    .setFullPage(true));
            assertThat(Browser.violations(page))
                    .as("%s at %d px", naam, WIDTHS[i])
                    .isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s needs no scrolling sideways at %d px", naam, WIDTHS[i])
                    .isTrue();
        }
    }

    /** Goes from the list to the item of that name. */
    private static void open(Page page, String naam) {
        page.locator("main table a, main li a")
                .filter(new Locator.FilterOptions().setHasText(naam))
                .first()
                .click();
        assertThat(page.locator("main h1")).containsText(naam);
    }

    /** A gesprek of its own, planned at the first width and shown at the second. */
    private static void openGesprek(Page page) {
        var vaals = page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("Vaals"));
        assertThat(vaals.locator("button, td a")).hasCount(1);
        if (vaals.locator("button").count() == 0) {
            vaals.locator("td a").click();
        } else {
            vaals.locator("button").click();
            page.locator("#invoer-wijken input").first().check();
            page.locator("#invoer-geplandOp").fill("2026-12-10");
            page.locator("dialog button[type=submit]").click();
        }
        assertThat(page.locator("main h1")).containsText("Gesprek met Vaals");
        assertThat(page.locator("main")).containsText("Nog 3 antwoorden nodig");
    }
}
