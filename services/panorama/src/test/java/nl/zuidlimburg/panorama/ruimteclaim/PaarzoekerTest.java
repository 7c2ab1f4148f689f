package nl.zuidlimburg.panorama.ruimteclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class PaarzoekerTest {
    private static final GeometryFactory MAKER = new GeometryFactory();

    @Test
    void wat_overlapt_in_plaats_en_tijd_is_een_conflict_van_de_gedeelde_hectares() {
        // When
        var paar = Paarzoeker.tussen(vlak(0, "wonen", 2030, null, false), vlak(250, "natuur", 2040, null, false))
                .orElseThrow();

        // Then
        assertThat(paar.soort()).isEqualTo(Paarsoort.CONFLICT);
        assertThat(paar.hectare()).isCloseTo(12.5, within(0.01));
        assertThat(paar.tijdvak()).isEqualTo(new Tijdvak(2040, null));
    }

    @Test
    void wat_na_elkaar_komt_schuurt_niet() {
        // When
        var paar = Paarzoeker.tussen(vlak(0, "wonen", 2030, 2040, false), vlak(250, "natuur", 2040, null, false));

        // Then
        assertThat(paar).isEmpty();
    }

    @Test
    void wat_samen_kan_is_een_kans_al_zegt_maar_een_van_beide_het() {
        // When
        var paar =
                Paarzoeker.tussen(vlak(0, "wonen", 2030, null, false), vlak(250, "natuur", 2030, null, false, "wonen"));

        // Then
        assertThat(paar).map(Claimpaar::soort).contains(Paarsoort.COMBINATIEKANS);
    }

    @Test
    void in_een_zoekgebied_is_een_conflict_alleen_mogelijk() {
        // When
        var paar = Paarzoeker.tussen(vlak(0, "wonen", 2030, null, true), vlak(250, "natuur", 2030, null, false));

        // Then
        assertThat(paar).map(Claimpaar::soort).contains(Paarsoort.MOGELIJK_CONFLICT);
    }

    @Test
    void een_gedeelde_grens_is_geen_overlap() {
        // When
        var paar = Paarzoeker.tussen(vlak(0, "wonen", 2030, null, false), vlak(500, "natuur", 2030, null, false));

        // Then
        assertThat(paar).isEmpty();
    }

    /** 500 by 500 metres. */
    static Vlak vlak(
            int x, String functie, int van, @Nullable Integer tot, boolean zoekgebied, String... combineerbaar) {
        return new Vlak(
                UUID.randomUUID(),
                MAKER.toGeometry(new Envelope(190_000 + x, 190_500 + x, 320_000, 320_500)),
                new Tijdvak(van, tot),
                functie,
                Set.of(combineerbaar),
                zoekgebied);
    }
}
