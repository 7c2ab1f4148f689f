package nl.zuidlimburg.water.programma;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as we show and publish it. */
@Schema(name = "Programma")
public record ProgrammaView(
        UUID id,
        long versie,
        String urn,
        @JsonUnwrapped ProgrammaGegevens gegevens,
        @Nullable LocalDate beeindigdOp,
        @Nullable String eindereden,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {}
