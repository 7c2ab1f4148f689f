package nl.zuidlimburg.vhf.meting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a measurement is frozen, and who may see it from then on. */
@Schema(name = "StelMetingVast")
public record StelMetingVast(
        @NotBlank @Size(max = 5000) String reden,

        @Schema(description = "Wie haar daarna ziet; zonder opgave alleen het eigen team.") @Nullable
        Zichtbaarheid zichtbaarheid) {

    Zichtbaarheid zichtbaarheidOfIntern() {
        return Objects.requireNonNullElse(zichtbaarheid, Zichtbaarheid.INTERN);
    }
}
