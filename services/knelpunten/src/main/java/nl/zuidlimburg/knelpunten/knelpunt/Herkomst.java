package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The thing in another service that it came from: a barrière, a water measure. */
public record Herkomst(
        @NotNull
        @Pattern(
                regexp = "urn:zl:[a-z]+:[a-z-]+:[A-Za-z0-9.-]+",
                message = "moet de vorm urn:zl:dienst:soort:kenmerk hebben")
        @Size(max = 200)
        String urn,

        @Nullable @Size(max = 500) String omschrijving) {}
