package nl.zuidlimburg.water.verbinding;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One end of a connection. */
@Schema(name = "Verbindingseind")
public record Eind(@NotNull Soort soort, @NotNull UUID id) {

    @Schema(name = "Verbindingseindsoort")
    public enum Soort {
        TAFEL,
        PROGRAMMA,
        MAATREGEL
    }
}
