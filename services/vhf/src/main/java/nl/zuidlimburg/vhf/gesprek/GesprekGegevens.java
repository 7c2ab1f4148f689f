package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With whom, when and about which wijken. */
public record GesprekGegevens(
        @NotBlank @Size(max = 200) String titel,

        @NotNull @Pattern(regexp = CbsCode.GEMEENTE) @Schema(examples = "GM0917")
        String gemeente,

        @Nullable LocalDate geplandOp,

        @NotEmpty
        @Size(max = 50)
        @Schema(description = "De wijken waarover het gaat; op elke vraag komt per wijk een antwoord.")
        List<@NotNull @Pattern(regexp = CbsCode.WIJK) String> wijken,

        @Size(max = 50) List<@Valid @NotNull Deelnemer> deelnemers,

        @Size(max = 50) @Schema(description = "Kenmerken van lessen uit dit gesprek.")
        List<@NotNull UUID> lessen,

        @Nullable @Size(max = 4000) String toelichting) {

    public GesprekGegevens {
        wijken = wijken == null ? List.of() : wijken.stream().distinct().toList();
        deelnemers = Objects.requireNonNullElse(deelnemers, List.of());
        lessen = Objects.requireNonNullElse(lessen, List.of());
    }
}
