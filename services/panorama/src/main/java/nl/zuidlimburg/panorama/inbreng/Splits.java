package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One contribution about several things, as several. */
@Schema(name = "SplitsInbreng")
record Splits(
        @NotNull @Size(min = 2, max = 10) List<@Valid @NotNull InbrengGegevens> delen,
        @NotBlank @Size(max = 2000) String reden) {}
