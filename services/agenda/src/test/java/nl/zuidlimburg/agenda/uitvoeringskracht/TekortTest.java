package nl.zuidlimburg.agenda.uitvoeringskracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.zuidlimburg.agenda.bron.Bron;

/** Shortage is demand less supply, whoever asks and whatever was recorded. */
class TekortTest {
    private static final Bron BRON = new Bron("Opgave", null, null, null, Bron.Verificatie.GEVERIFIEERD);

    @Property
    void tekort_is_vraag_min_aanbod_en_niets_telt_dubbel(@ForAll("capaciteiten") List<CapaciteitGegevens> gegeven) {
        // When
        var tekorten = Tekort.van(gegeven);

        // Then
        assertThat(tekorten).allSatisfy(t -> assertThat(t.tekortFteHonderdsten())
                .isEqualTo(t.vraagFteHonderdsten() - t.aanbodFteHonderdsten()));
        assertThat(tekorten.stream().mapToLong(Tekort::vraagFteHonderdsten).sum())
                .isEqualTo(som(gegeven, Capaciteitsoort.VRAAG));
        assertThat(tekorten.stream().mapToLong(Tekort::aanbodFteHonderdsten).sum())
                .isEqualTo(som(gegeven, Capaciteitsoort.AANBOD));
        assertThat(tekorten.stream()
                        .map(t -> List.of(t.kwartaal(), t.organisatie(), t.rol(), String.valueOf(t.vaardigheid()))))
                .doesNotHaveDuplicates();
    }

    private static long som(List<CapaciteitGegevens> gegeven, Capaciteitsoort soort) {
        return gegeven.stream()
                .filter(c -> c.soort() == soort)
                .mapToLong(CapaciteitGegevens::fteHonderdsten)
                .sum();
    }

    @Provide
    Arbitrary<List<CapaciteitGegevens>> capaciteiten() {
        var een = Combinators.combine(
                        Arbitraries.of(Capaciteitsoort.class),
                        Arbitraries.of("procesmanager", "projectleider"),
                        Arbitraries.of("gebiedsgericht", "financieel").injectNull(0.3),
                        Arbitraries.of("2022-Q1", "2022-Q2"),
                        Arbitraries.of("gemeente-heerlen", "gemeente-vaals"),
                        Arbitraries.integers().between(0, 1_000_000))
                .as((soort, rol, vaardigheid, kwartaal, organisatie, fte) ->
                        new CapaciteitGegevens("c", "C", soort, rol, vaardigheid, kwartaal, organisatie, fte, BRON));
        return een.list().ofMaxSize(30);
    }
}
