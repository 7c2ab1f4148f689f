package nl.zuidlimburg.vhf.koppelkans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.vhf.werk.CbsCode;
import nl.zuidlimburg.vhf.werk.Urn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What could be done together, and why. */
public record KoppelkansGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 5000) String omschrijving,

        @NotNull
        @Size(min = 2, max = 20)
        @Schema(description = "Twee of meer dingen: interventies, maatregelen, claims, deelprojecten.")
        List<@Valid @NotNull Urn> tussen,

        @Nullable @Pattern(regexp = CbsCode.WIJK) String wijk,

        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "urn:zl:[a-z]+:[a-z-]+:[A-Za-z0-9.-]+")
        @Schema(description = "De kans waaruit hij is overgenomen; uit een kans komt een koppelkans.")
        String herkomst) {}
