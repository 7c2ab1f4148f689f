package nl.zuidlimburg.platform.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One choice of a code list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Code")
public record Code(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}") @Schema(examples = "wonen")
        String code,

        @NotNull @Valid Label label,

        @Schema(description = "Eerste dag waarop de code geldt; zonder is dat altijd al.") @Nullable
        LocalDate geldigVan,

        @Schema(description = "Laatste dag waarop de code geldt; zonder is er geen einde.") @Nullable
        LocalDate geldigTot,

        @Min(0) @Max(100_000) @Schema(description = "Plaats in de lijst.")
        int volgorde) {

    /** What people read, at least in Dutch. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Label")
    public record Label(
            @NotBlank @Size(max = 200) String nl,
            @Size(max = 200) @Nullable String de,
            @Size(max = 200) @Nullable String fr,
            @Size(max = 200) @Nullable String en) {}

    public boolean geldtOp(LocalDate dag) {
        return (geldigVan == null || !dag.isBefore(geldigVan)) && (geldigTot == null || !dag.isAfter(geldigTot));
    }
}
