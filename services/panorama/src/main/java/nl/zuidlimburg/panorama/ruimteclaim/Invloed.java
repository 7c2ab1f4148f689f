package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a claim does to a value of the area. */
@Schema(name = "Claiminvloed")
public record Invloed(
        @NotNull UUID waarde,
        @NotNull Richting richting,
        @Nullable @Size(max = 2000) String toelichting) {

    /** Which way. */
    @Schema(name = "Claiminvloedrichting")
    public enum Richting {
        VERSTERKT,
        NEUTRAAL,
        VERZWAKT
    }
}
