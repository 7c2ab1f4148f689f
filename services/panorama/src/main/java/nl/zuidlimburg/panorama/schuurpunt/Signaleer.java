package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computed conflict that people have to look at, or a chance that others should know of. */
@Schema(name = "SignaleerConflict")
record Signaleer(
        @Nullable @Size(max = 2000) @Schema(description = "Ontbreekt zij, dan noemt de vraag de claims en de hectares.")
        String vraag,

        @Nullable @Size(max = 5000) String toelichting) {}
