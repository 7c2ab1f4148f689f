package nl.zuidlimburg.vhf.grens;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Boundaries to be fetched from their source. */
@Schema(name = "HaalGrenzenOp")
record HaalGrenzenOp(
        @Schema(
                description =
                        "Adres onder een van de toegestane bronnen; volgende pagina's van OGC API Features worden ook opgehaald.",
                examples =
                        "https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1/collections/wijken/items?f=json&limit=100&gemeentecode=GM0917")
        @NotBlank
        @Size(max = 2000)
        String url,

        @Schema(description = "Wie de grenzen maakte, met licentie.", examples = "CBS/Kadaster, CC BY 4.0")
        @NotBlank
        @Size(max = 500)
        String bron,

        @Schema(description = "Jaar van de indeling.") @Nullable @Min(1800) @Max(2200)
        Integer jaar,

        @Schema(
                description =
                        "Neem ook wijken en buurten op die er nog niet zijn, van gemeenten en wijken die er wel zijn.")
        @Nullable
        Boolean nieuw,

        @Schema(description = "Voer ook in als er grenzen fout zijn: alleen de goede.") @Nullable
        Boolean gedeeltelijk) {}
