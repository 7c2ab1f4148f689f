package nl.zuidlimburg.knelpunten.wet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What people fill in about a law; also the form of the demo content. Lists that are left out are empty. */
@Schema(name = "NieuweWet")
public record NieuweWet(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String code,

        @NotNull Stelsel stelsel,
        @NotBlank @Size(max = 300) String identificatie,

        @Schema(examples = {"NL", "BE-VLG", "EU"}) @NotNull @Pattern(regexp = "[A-Z]{2,7}(-[A-Z]{2,3})?")
        String rechtsgebied,

        @NotBlank @Size(max = 500) String citeertitel,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> aliassen,

        @Nullable @Size(max = 1000) @Pattern(regexp = "https?://.+")
        String url,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> relevantVoor,
        @Nullable WetStatus status,
        @Nullable @Size(max = 80) String opgegaanIn,
        @Nullable @Size(max = 2000) String opmerking,
        @NotNull Verificatie verificatie,
        @Nullable @Size(max = 1000) String bron) {

    WetBeschrijving beschrijving() {
        return new WetBeschrijving(
                citeertitel,
                Objects.requireNonNullElse(aliassen, List.of()),
                url,
                Objects.requireNonNullElse(relevantVoor, List.of()),
                Objects.requireNonNullElse(status, WetStatus.GELDEND),
                opgegaanIn,
                opmerking,
                verificatie,
                bron);
    }
}
