package nl.zuidlimburg.water.rapportage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What the report reads of a measure, from its recorded facts; the rest is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Stand(
        UUID id,
        @Nullable String nummer,
        @Nullable String naam,
        @Nullable String stroomgebied,
        @Nullable String fase,
        @Nullable String trekker,
        @Nullable List<Financier> financiers,
        @Nullable List<Risico> risicos,
        @Nullable Zichtbaarheid zichtbaarheid) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Financier(
            String organisatie,
            long bedragInCenten,
            @Nullable String zekerheid) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Risico(String omschrijving, @Nullable String oorzaak, int kans, int gevolg) {
        int gewicht() {
            return kans * gevolg;
        }
    }

    List<Financier> betalers() {
        return financiers == null ? List.of() : financiers;
    }

    List<Risico> gevaren() {
        return risicos == null ? List.of() : risicos;
    }

    long bedragInCenten() {
        return betalers().stream().mapToLong(Financier::bedragInCenten).reduce(0, Math::addExact);
    }
}
