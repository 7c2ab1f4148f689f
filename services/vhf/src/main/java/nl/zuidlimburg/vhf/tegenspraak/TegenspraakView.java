package nl.zuidlimburg.vhf.tegenspraak;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contradiction as we show and publish it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Tegenspraak")
public record TegenspraakView(
        UUID id,
        long versie,
        String gebied,
        @Nullable Domein domein,
        Strekking strekking,
        String tekst,
        String door,
        @Nullable String bron,
        OnnauwkeurigeDatum datum,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant gewijzigdOp) {}
