package nl.zuidlimburg.water.verbinding;

import jakarta.annotation.security.RolesAllowed;
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
import nl.zuidlimburg.water.tafel.Tafel;
import nl.zuidlimburg.water.tafel.TafelView;
import nl.zuidlimburg.water.werk.Rollen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The end of a tafel, with that of everything that it was connected to. */
@Path("/v1/tafels/{id}/beeindigingen")
@Tag(name = "Tafels")
class TafelEindeResource {
    private final Werkbank bank;
    private final Verbindingen verbindingen;
    private final IfMatch ifMatch;
    private final Answers answers;

    TafelEindeResource(Werkbank bank, Verbindingen verbindingen, IfMatch ifMatch, Answers answers) {
        this.bank = bank;
        this.verbindingen = verbindingen;
        this.ifMatch = ifMatch;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.REDACTEUR, Rollen.SCHRIJVEN, Rollen.BEHEREN, Rollen.BEHEERDER})
    @Operation(
            operationId = "beeindigTafel",
            summary = "De tafel is er niet meer",
            description = "Zijn verbindingen worden beëindigd en blijven als historie.")
    public RestResponse<TafelView> beeindig(@PathParam("id") UUID id, @NotNull @Valid MetRedenEnDatum verzoek) {
        var item = bank.access().visible(bank.vind(Tafel.class, id), "tafel", id);
        bank.access().mayChange(item);
        ifMatch.check(item);
        bank.legVast(item, item.beeindig(verzoek.reden(), verzoek.datum(), bank.nu()));
        verbindingen.beeindigVan(id, "Einde van " + item.gegevens().naam() + ": " + verzoek.reden(), verzoek.datum());
        return answers.ok(item, item.view());
    }
}
