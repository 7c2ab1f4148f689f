package nl.zuidlimburg.vhf.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as we show and publish it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Indicator")
public record IndicatorView(
        UUID id,
        long versie,
        String code,
        String naam,
        String definitie,
        @Nullable Domein domein,
        String eenheid,
        Richting richting,
        @Nullable String gewichtsbasis,
        List<String> sleutels,
        List<Referentiewaarde> referentiewaarden,
        String bron,
        @Nullable String bronUrl,
        Instant gewijzigdOp) {}
