package nl.zuidlimburg.vhf.gesprek;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gesprek as we show and publish it. */
@Schema(name = "Gesprek")
public record GesprekView(
        UUID id,
        long versie,
        @JsonUnwrapped GesprekGegevens gegevens,
        GesprekStatus status,
        List<Antwoord> antwoorden,

        @Schema(description = "Hoeveel antwoorden nog ontbreken: drie vragen per wijk.")
        int nogTeBeantwoorden,

        List<Afspraak> afspraken,
        @Nullable LocalDate afgerondOp,
        @Nullable String samenvatting,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
