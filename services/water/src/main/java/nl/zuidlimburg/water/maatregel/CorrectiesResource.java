package nl.zuidlimburg.water.maatregel;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Money that was recorded wrongly: put right with the day from which it was so. */
@Path("/v1/maatregelen/{id}/correcties")
@Tag(name = "Maatregelen")
class CorrectiesResource {
    private final Werkbank bank;
    private final IfMatch ifMatch;
    private final Answers answers;

    CorrectiesResource(Werkbank bank, IfMatch ifMatch, Answers answers) {
        this.bank = bank;
        this.ifMatch = ifMatch;
        this.answers = answers;
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    @Operation(
            operationId = "corrigeerMaatregel",
            summary = "Corrigeer de financiering met terugwerkende kracht",
            description = "Een rapportage zoals toen bekend verandert er niet door; een zoals nu bekend wel.")
    public RestResponse<MaatregelView> corrigeer(@PathParam("id") UUID id, @NotNull @Valid Corrigeer verzoek) {
        bank.access().mayWrite();
        var maatregel = bank.access().visible(bank.vind(Maatregel.class, id), "maatregel", id);
        bank.access().mayChange(maatregel);
        ifMatch.check(maatregel);
        bank.legVast(
                maatregel, maatregel.corrigeer(verzoek.financiers(), verzoek.reden(), verzoek.geldigOp(), bank.nu()));
        return answers.ok(maatregel, maatregel.view());
    }
}
