package nl.zuidlimburg.panorama.inbreng;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the person who gave it sees of it. */
@Schema(name = "Inbrengvolgstand")
record Volgstand(
        Inbrengstatus status,
        @Schema(description = "In gewone woorden.") String uitleg,
        @Nullable String reden,

        @Schema(description = "Ook op de inbreng waarin deze verder gaat.")
        List<Antwoord> antwoorden,

        @Schema(description = "Voor GET /v1/herkomst/inbreng/{id}/lot; alleen wat openbaar is.") @Nullable
        UUID inbreng,

        List<UUID> verderIn) {}
