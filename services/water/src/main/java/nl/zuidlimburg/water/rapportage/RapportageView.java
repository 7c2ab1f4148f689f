package nl.zuidlimburg.water.rapportage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as we show and publish it; the measures themselves are in its document. */
@Schema(name = "Rapportage")
public record RapportageView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped RapportageGegevens gegevens,
        Rapport.BladA bladA,
        List<Rapport.Stroomgebiedtotaal> stroomgebieden,
        Instant vastgesteldOp,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
