package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several contributions that say the same, as one. */
@Schema(name = "VoegInbrengSamen")
record Voegsamen(
        @NotNull @Size(min = 2, max = 50) List<@NotNull UUID> bronnen,
        @NotNull @Valid InbrengGegevens inbreng,
        @NotBlank @Size(max = 2000) String reden) {}
