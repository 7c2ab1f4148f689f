package nl.zuidlimburg.panorama.ontwerponderzoek;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Research by design as we show and publish it. */
@Schema(name = "Ontwerponderzoek")
public record OntwerponderzoekView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped OntwerponderzoekGegevens gegevens,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
