package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of the public page. */
@Schema(name = "DienInbrengIn")
record DienIn(
        @NotNull @Valid InbrengGegevens inbreng,
        @Nullable @Valid Indiener indiener) {}
