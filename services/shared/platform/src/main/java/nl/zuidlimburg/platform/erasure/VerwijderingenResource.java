package nl.zuidlimburg.platform.erasure;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.identity.Actor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The beheerder takes personal data out of what this service recorded. */
@Path("/v1/verwijderingen")
@Tag(name = "Beheer")
@RolesAllowed(Actor.ADMIN)
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class VerwijderingenResource {
    private final Erasure erasure;

    VerwijderingenResource(Erasure erasure) {
        this.erasure = erasure;
    }

    @POST
    @Operation(
            summary = "Haal persoonsgegevens uit de vastgelegde feiten",
            description =
                    "Geef een naam (van wie handelde), of een onderwerp (het id van een item) met paden, of met redenen: de"
                            + " redenen die mensen bij dat item intypten. Wat al op het topic staat, haalt de"
                            + " beheerder van Kafka daar weg tot en met het genoemde volgnummer.")
    public Erasure.Erased verwijder(@NotNull @Valid Verwijder verzoek) {
        if (verzoek.naam() != null && verzoek.onderwerp() == null) {
            return erasure.forgetActor(verzoek.naam(), verzoek.reden());
        }
        boolean redenen = Boolean.TRUE.equals(verzoek.redenen());
        if (verzoek.onderwerp() != null && verzoek.naam() == null && (redenen || verzoek.paden() != null)) {
            var paden = verzoek.paden() == null ? List.<String>of() : verzoek.paden();
            return erasure.redact(verzoek.onderwerp(), paden, redenen, verzoek.reden());
        }
        throw new InvalidInput("naam", "geef een naam, of een onderwerp met paden of redenen");
    }

    @Schema(name = "Verwijder")
    record Verwijder(
            @Size(max = 200) @Nullable String naam,
            @Nullable UUID onderwerp,

            @Size(min = 1, max = 50) @Nullable
            List<@Size(max = 200) @Pattern(regexp = "^[A-Za-z0-9_-]+(/([A-Za-z0-9_-]+|\\*))*$") String> paden,

            @Schema(description = "Ook de redenen die bij de feiten van dit onderwerp werden ingetypt.") @Nullable
            Boolean redenen,

            @NotBlank @Size(max = 500) String reden) {}
}
