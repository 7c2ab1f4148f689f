package nl.zuidlimburg.vhf.les;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was learnt: where, what was done, what came of it, and for which kind of wijk it holds. */
public record LesGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 4000) String context,

        @NotBlank @Size(max = 4000) @Schema(description = "Wat er is gedaan.")
        String gedaan,

        @NotBlank @Size(max = 4000) String resultaat,
        @NotNull Bewijskracht bewijskracht,

        @NotBlank @Size(max = 1000) @Schema(description = "Voor welk soort wijk de les ook geldt.")
        String overdraagbaarNaar,

        @NotNull @Pattern(regexp = CbsCode.WIJK) String wijk,
        @Nullable UUID interventie,
        @Size(max = 20) List<@Valid @NotNull Bron> bronnen) {

    public LesGegevens {
        bronnen = Objects.requireNonNullElse(bronnen, List.of());
    }
}
