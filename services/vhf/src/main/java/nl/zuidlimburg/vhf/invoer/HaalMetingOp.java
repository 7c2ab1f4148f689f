package nl.zuidlimburg.vhf.invoer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file with values to be fetched from its source. */
@Schema(name = "HaalMetingOp")
record HaalMetingOp(
        @NotNull UUID meting,
        @NotNull Vorm vorm,

        @Schema(
                description =
                        "Adres onder een van de toegestane bronnen; volgende pagina's van OData worden ook opgehaald.",
                examples =
                        "https://datasets.cbs.nl/odata/v1/CBS/85984NED/Observations?$filter=startswith(WijkenEnBuurten,'WK0917')")
        @NotBlank
        @Size(max = 2000)
        String url,

        @Schema(description = "Voer ook in als er rijen fout zijn: alleen de goede.") @Nullable
        Boolean gedeeltelijk) {}
