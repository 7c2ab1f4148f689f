package nl.zuidlimburg.panorama.strategie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.panorama.strategie.Besluit.Uitkomst;
import nl.zuidlimburg.panorama.strategie.Gemeenten.Gemeente;
import org.junit.jupiter.api.Test;

class DraagvlakmeterTest {
    private static final Orgaan PROVINCIE = StrategieFeiten.PROVINCIE;
    private static final Orgaan A = new Orgaan("GM0001", "A", Orgaan.Soort.GEMEENTE);
    private static final Orgaan B = new Orgaan("GM0002", "B", Orgaan.Soort.GEMEENTE);
    private static final Orgaan AB = new Orgaan("GM0003", "AB", Orgaan.Soort.GEMEENTE);
    private static final List<Orgaan> VEREIST = List.of(PROVINCIE, A, B);

    @Test
    void breed_gedragen_is_vastgesteld_door_alle_vereiste_organen() {
        // Given
        var twee = List.of(ja(PROVINCIE), ja(A));
        var alle = List.of(ja(PROVINCIE), ja(A), ja(B));

        // When
        var nogNiet = new Draagvlakmeter(Map.of(), twee).van(1, VEREIST);
        var wel = new Draagvlakmeter(Map.of(), alle).van(1, VEREIST);

        // Then
        assertThat(nogNiet.breedGedragen()).isFalse();
        assertThat(nogNiet.vastgesteld()).isEqualTo(2);
        assertThat(nogNiet.vereist()).isEqualTo(3);
        assertThat(wel.breedGedragen()).isTrue();
    }

    @Test
    void na_een_herindeling_staat_de_nieuwe_gemeente_op_de_lijst() {
        // Given
        var besluiten = List.of(ja(PROVINCIE), ja(A));

        // When
        var draagvlak = new Draagvlakmeter(samengegaan(), besluiten).van(1, VEREIST);

        // Then
        assertThat(draagvlak.organen())
                .extracting(stand -> stand.orgaan().naam(), Draagvlak.Stand::stand)
                .containsExactly(
                        tuple("Provincie Limburg", Draagvlak.Soort.VASTGESTELD), tuple("AB", Draagvlak.Soort.DEELS));
        assertThat(draagvlak.organen().getLast().inPlaatsVan()).containsExactly(A, B);
    }

    @Test
    void de_besluiten_van_alle_voorgangers_gelden_voor_de_nieuwe_gemeente() {
        // Given
        var besluiten = List.of(ja(PROVINCIE), ja(A), ja(B));

        // When
        var draagvlak = new Draagvlakmeter(samengegaan(), besluiten).van(1, VEREIST);

        // Then
        assertThat(draagvlak.breedGedragen()).isTrue();
        assertThat(draagvlak.vereist()).isEqualTo(2);
    }

    @Test
    void wat_de_nieuwe_gemeente_zelf_besluit_gaat_voor() {
        // Given
        var besluiten = List.of(ja(PROVINCIE), ja(A), ja(B), besluit(AB, Uitkomst.AFGEWEZEN));

        // When
        var draagvlak = new Draagvlakmeter(samengegaan(), besluiten).van(1, VEREIST);

        // Then
        assertThat(draagvlak.breedGedragen()).isFalse();
        assertThat(draagvlak.organen().getLast().stand()).isEqualTo(Draagvlak.Soort.AFGEWEZEN);
    }

    @Test
    void meer_organen_mogen_volgen_en_het_rijk_onderschrijft_apart() {
        // Given
        var waterschap = new Orgaan("waterschap-limburg", "Waterschap Limburg", Orgaan.Soort.WATERSCHAP);
        var rijk = StrategieFeiten.besluit(StrategieFeiten.RIJK, Uitkomst.INGESTEMD)
                .als(Besluit.Soort.ONDERSCHRIJVING, StrategieFeiten.DAG);

        // When
        var draagvlak = new Draagvlakmeter(Map.of(), List.of(ja(waterschap), rijk)).van(1, VEREIST);

        // Then
        assertThat(draagvlak.ook()).extracting(Besluit::orgaan).containsExactly(waterschap);
        assertThat(draagvlak.rijk()).isEqualTo(rijk);
        assertThat(draagvlak.vastgesteld()).isZero();
    }

    @Test
    void een_kring_van_opvolgers_eindigt() {
        // Given
        var kring = gemeenten(
                new Gemeente("GM0001", "A", List.of("GM0002")), new Gemeente("GM0002", "B", List.of("GM0001")));

        // When
        var draagvlak = new Draagvlakmeter(kring, List.of()).van(1, List.of(A));

        // Then
        assertThat(draagvlak.vereist()).isEqualTo(1);
    }

    private static Map<String, Gemeente> samengegaan() {
        return gemeenten(
                new Gemeente("GM0001", "A", List.of("GM0003")),
                new Gemeente("GM0002", "B", List.of("GM0003")),
                new Gemeente("GM0003", "AB", List.of()));
    }

    private static Map<String, Gemeente> gemeenten(Gemeente... alle) {
        var kaart = new HashMap<String, Gemeente>();
        Arrays.stream(alle).forEach(gemeente -> kaart.put(gemeente.code(), gemeente));
        return kaart;
    }

    private static Besluit ja(Orgaan orgaan) {
        return besluit(orgaan, Uitkomst.INGESTEMD);
    }

    private static Besluit besluit(Orgaan orgaan, Uitkomst uitkomst) {
        return StrategieFeiten.besluit(orgaan, uitkomst).als(Besluit.Soort.VASTSTELLING, StrategieFeiten.DAG);
    }
}
