package nl.zuidlimburg.water.verbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;

class GraphMlTest {
    private static final UUID TAFEL = UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d");
    private static final UUID PROGRAMMA = UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d");

    @Test
    void wat_wordt_weggeschreven_komt_gelijk_terug() {
        // Given
        var graaf = new Graaf(
                List.of(
                        new Graaf.Knoop(
                                Eind.Soort.TAFEL,
                                TAFEL,
                                "Water & \"bodem\" <1>",
                                List.of("bodemgebruik", "landbouwtransitie")),
                        new Graaf.Knoop(Eind.Soort.PROGRAMMA, PROGRAMMA, "Één naam\nop twee regels", List.of())),
                List.of(new Graaf.Lijn(
                        UUID.fromString("0197d000-3333-7c3a-9d52-6f0e8a1b2c3d"),
                        TAFEL,
                        PROGRAMMA,
                        Verbindingsoort.STEMT_UITVOERING_AF_MET,
                        VerbindingStatus.GELEGD,
                        VerbindingGegevens.Sterkte.STERK,
                        "]]> en &amp; blijven zoals ze zijn")));

        // When
        var terug = lees(GraphMl.schrijf(graaf));

        // Then
        assertThat(terug).isEqualTo(graaf);
        assertThat(GraphMl.schrijf(terug)).isEqualTo(GraphMl.schrijf(graaf));
    }

    @Test
    void een_document_dat_naar_een_bestand_wijst_wordt_geweigerd() {
        // Given
        var kwaad =
                "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">"
                        + "<graph><node id=\"" + TAFEL
                        + "\"><data key=\"node-soort\">tafel</data><data key=\"node-naam\">&x;</data></node></graph></graphml>";

        // When
        // Then
        assertThatThrownBy(() -> lees(kwaad)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void wat_geen_graphml_is_wordt_geweigerd() {
        // When
        // Then
        assertThatThrownBy(() -> lees("{}")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> lees("<svg/>")).isInstanceOf(InvalidInput.class);
    }

    private static Graaf lees(String tekst) {
        return GraphMl.lees(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
