package nl.zuidlimburg.panorama.inbreng;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contribution as we show and publish it. */
@Schema(name = "Inbreng")
public record InbrengView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped InbrengGegevens gegevens,
        Inbrengstatus status,

        @Schema(description = "Waarom zij is geweigerd of ingetrokken; dan alleen voor het eigen team.") @Nullable
        String reden,

        @Nullable Antwoord antwoord,
        List<Vertaling> vertalingen,

        @Schema(description = "Kenmerken van de afbeeldingen: GET /v1/inbrengbeelden/{id}.")
        List<UUID> beelden,

        @Schema(description = "De inbreng waaruit deze ontstond.")
        List<UUID> herkomst,

        @Schema(description = "De inbreng waarin deze verder gaat.")
        List<UUID> verderIn,

        Zichtbaarheid zichtbaarheid,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
