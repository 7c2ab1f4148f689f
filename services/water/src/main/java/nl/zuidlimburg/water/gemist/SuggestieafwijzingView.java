package nl.zuidlimburg.water.gemist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declined suggestion as we show and publish it. */
@Schema(name = "Suggestieafwijzing")
public record SuggestieafwijzingView(
        UUID id,
        long versie,
        String sleutel,
        List<UUID> maatregelen,
        String reden,
        Zichtbaarheid zichtbaarheid,
        Instant afgewezenOp) {}
