package nl.zuidlimburg.panorama.schuurpunt;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people make of a pair that was computed: each once. */
@Path("/v1/ruimteconflicten")
@Tag(name = "Ruimteconflicten")
class SignaleringenResource {
    private final Werkbank bank;
    private final Schuurpunten schuurpunten;
    private final Kansen kansen;

    SignaleringenResource(Werkbank bank, Schuurpunten schuurpunten, Kansen kansen) {
        this.bank = bank;
        this.schuurpunten = schuurpunten;
        this.kansen = kansen;
    }

    @POST
    @Authenticated
    @Path("{sleutel}/schuurpunten")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Maak van een berekend conflict een schuurpunt",
            description = "Een keer: een tweede keer noemt het schuurpunt dat er al is.")
    public SchuurpuntView schuurpunt(@PathParam("sleutel") String sleutel, @NotNull @Valid Signaleer verzoek) {
        bank.access().mayWrite();
        return bank.neemOp(schuurpunten.uitConflict(sleutel, verzoek)).view();
    }

    @POST
    @Authenticated
    @Path("{sleutel}/kansen")
    @Transactional
    @Idempotent
    @Operation(summary = "Meld een combinatiekans aan de agenda", description = "Een keer per paar van claims.")
    public KansView kans(@PathParam("sleutel") String sleutel, @NotNull @Valid MetReden verzoek) {
        bank.access().mayWrite();
        return kansen.signaleer(sleutel, verzoek.reden()).view();
    }
}
