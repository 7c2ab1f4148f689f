package nl.zuidlimburg.vhf.cumulatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.junit.jupiter.api.Test;

/** The real figures of 2022 with the standard weights: the order must not change without somebody meaning it. */
class NulmetingTest {

    @Test
    void de_93_wijken_staan_altijd_in_dezelfde_volgorde() throws IOException {
        // Given
        var wijken = nulmeting("WK");

        // When
        var regels = Cumulatieberekening.bereken(wijken, Gewichten.ALLES_GEWOON);

        // Then
        assertThat(regels).hasSize(93);
        assertThat(top(regels, Methode.EXPONENTIEEL))
                .containsExactly(
                        "WK091721 90.7728",
                        "WK091740 88.8313",
                        "WK091720 75.3315",
                        "WK091712 71.4401",
                        "WK091734 67.5032",
                        "WK091732 63.4792",
                        "WK098101 53.5969",
                        "WK089902 52.1287",
                        "WK091731 50.5084",
                        "WK092801 50.2209");
        assertThat(top(regels, Methode.ZSCORE))
                .containsExactly(
                        "WK091740 1.9766",
                        "WK091721 1.8189",
                        "WK091712 1.5624",
                        "WK091720 1.4912",
                        "WK091734 1.3509",
                        "WK091732 1.2592",
                        "WK098101 1.2168",
                        "WK091731 1.0153",
                        "WK092801 0.9989",
                        "WK091739 0.9695");
    }

    @Test
    void gemeenten_worden_onderling_vergeleken() throws IOException {
        // When
        var regels = Cumulatieberekening.bereken(nulmeting("GM"), Gewichten.ALLES_GEWOON);

        // Then
        assertThat(regels).hasSize(16).allSatisfy(Optelling::klopt);
        assertThat(top(regels, Methode.EXPONENTIEEL))
                .containsExactly(
                        "GM0917 75.8670",
                        "GM0928 72.9168",
                        "GM0981 55.7125",
                        "GM0899 37.2471",
                        "GM0935 28.5581",
                        "GM0882 25.6482",
                        "GM1883 24.0878",
                        "GM0965 17.9671",
                        "GM0971 14.6333",
                        "GM0994 12.0650");
    }

    @Test
    void de_uitleg_van_elke_wijk_telt_op_tot_haar_score() throws IOException {
        // When
        var regels = Cumulatieberekening.bereken(nulmeting("WK"), Gewichten.ALLES_GEWOON);

        // Then
        assertThat(regels).hasSize(93).allSatisfy(Optelling::klopt);
        assertThat(regels)
                .allSatisfy(regel -> assertThat(regel.zscore().score()).isNotNull());
    }

    @Test
    void uit_de_uitleg_is_de_uitkomst_opnieuw_te_rekenen() throws IOException {
        // Given
        var wijken = nulmeting("WK");
        var regels = Cumulatieberekening.bereken(wijken, Gewichten.ALLES_GEWOON);
        var terug = new Cijfers(
                wijken.maten(),
                regels.stream()
                        .map(regel -> new Cijfers.Gebied(
                                regel.gebied(), regel.naam(), Terugrekening.waarden(regel, wijken.maten())))
                        .toList());

        // When
        var opnieuw = Cumulatieberekening.bereken(terug, Gewichten.ALLES_GEWOON);

        // Then
        assertThat(opnieuw).isEqualTo(regels);
    }

    private static List<String> top(List<Rangorderegel> regels, Methode methode) {
        return Cumulaties.opVolgorde(regels, methode).stream()
                .limit(10)
                .map(regel -> String.format(Locale.ROOT, "%s %.4f", regel.gebied(), score(regel, methode)))
                .toList();
    }

    private static double score(Rangorderegel regel, Methode methode) {
        var score = methode == Methode.ZSCORE
                ? regel.zscore().score()
                : regel.exponentieel().score();
        return Objects.requireNonNull(score);
    }

    /** The demo content as it is loaded: areas whose code begins so. */
    private static Cijfers nulmeting(String soort) throws IOException {
        var maten = new ArrayList<Maat>();
        for (JsonNode i : new ObjectMapper().readTree(tekst("indicatoren.json"))) {
            if (i.hasNonNull("domein")) {
                maten.add(new Maat(
                        i.path("code").asText(),
                        Domein.valueOf(i.path("domein")
                                .asText()
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_')),
                        i.path("richting").asText().equals("hoger-is-slechter"),
                        i.path("gewichtsbasis").asText(null)));
            }
        }
        maten.sort((a, b) -> a.code().compareTo(b.code()));
        var regels = tekst("nulmeting-2022.csv").lines().toList();
        var kop = regels.getFirst().split(",");
        var gebieden = new ArrayList<Cijfers.Gebied>();
        for (var regel : regels.subList(1, regels.size())) {
            var cellen = Arrays.asList(regel.split(",", -1));
            if (cellen.getFirst().startsWith(soort)) {
                var waarden = new HashMap<String, Double>();
                for (int k = 1; k < kop.length; k++) {
                    if (!cellen.get(k).isBlank() && !cellen.get(k).equals(".")) {
                        waarden.put(kop[k], Double.valueOf(cellen.get(k)));
                    }
                }
                gebieden.add(new Cijfers.Gebied(cellen.getFirst(), cellen.getFirst(), waarden));
            }
        }
        Collections.sort(gebieden, (a, b) -> a.code().compareTo(b.code()));
        return new Cijfers(maten, gebieden);
    }

    private static String tekst(String bestand) throws IOException {
        try (var in = Objects.requireNonNull(NulmetingTest.class.getResourceAsStream("/demo/" + bestand), bestand)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
