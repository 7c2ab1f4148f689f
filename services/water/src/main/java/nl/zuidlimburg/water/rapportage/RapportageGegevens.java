package nl.zuidlimburg.water.rapportage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report is to be of. After that only its title and comment can change. */
@Schema(name = "RapportageGegevens")
public record RapportageGegevens(
        @NotBlank @Size(max = 200) String titel,
        @NotNull LocalDate peildatum,

        @NotNull @Schema(description = "Zoals op de peildatum bekend was, of met wat sindsdien is gecorrigeerd.")
        Kennis kennis,

        @NotNull @Schema(description = "Voor wie zij is: alleen wat ten minste zo ruim is gedeeld telt mee.")
        Zichtbaarheid voor,

        @Nullable @Size(max = 4000) String toelichting) {}
