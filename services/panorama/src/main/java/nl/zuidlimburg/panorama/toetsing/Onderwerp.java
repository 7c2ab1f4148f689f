package nl.zuidlimburg.panorama.toetsing;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is judged. */
@Schema(name = "Toetsonderwerp")
public record Onderwerp(@NotNull Soort soort, @NotNull UUID id) {

    Knoop knoop() {
        return new Knoop(soort.name().toLowerCase(Locale.ROOT), id);
    }

    @Schema(name = "Toetsonderwerpsoort")
    public enum Soort {
        TOEKOMSTBEELD,
        KEUZE
    }
}
