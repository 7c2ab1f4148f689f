package nl.zuidlimburg.platform.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened to an item, as the history tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Feit")
public record Feit(
        @Schema(description = "Hetzelfde kenmerk als op het topic.")
        UUID id,

        @Schema(examples = "knelpunt-opgelost") String type,
        Instant tijd,

        @Schema(description = "Vanaf wanneer het geldt, als dat niet de tijd van vastlegging is.") @Nullable
        LocalDate geldigOp,

        long versie,

        @Schema(description = "Wie het item na dit feit kan zien.")
        Zichtbaarheid zichtbaarheid,

        @Nullable String reden,
        Wie wie,

        @Schema(type = SchemaType.OBJECT, description = "De bijzonderheden van dit feit.")
        JsonNode feit) {

    /** Who did it; the name only for the own team. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Wie")
    public record Wie(
            @Nullable String naam,
            @Nullable String rol,
            @Nullable String organisatie,
            @Nullable String organisatienaam) {}
}
