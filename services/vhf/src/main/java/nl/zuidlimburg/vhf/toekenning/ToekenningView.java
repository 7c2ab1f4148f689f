package nl.zuidlimburg.vhf.toekenning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An award as we show and publish it. */
@Schema(name = "Toekenning")
public record ToekenningView(
        UUID id,
        long versie,
        @JsonUnwrapped ToekenningGegevens gegevens,

        @Schema(description = "Van welke grootheden de bronnen elkaar tegenspreken.")
        List<Grootheid> bronconflicten,

        List<Voortgang> voortgang,
        long besteedInCenten,
        int woningenGereed,

        @Schema(
                description =
                        "Wat meer is besteed dan rijksbijdrage en cofinanciering samen; niet zolang een van beide onbekend is.")
        @Nullable
        Long overschrijdingInCenten,

        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
