package nl.zuidlimburg.platform.codelist;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists of choices of this service; everyone reads them, a beheerder changes them. */
@Path("/v1/codelijsten")
@Tag(name = "Codelijsten")
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class CodelijstenResource {
    private final Codelijsten codelijsten;
    private final Outbox outbox;
    private final Answers answers;
    private final IfMatch ifMatch;

    CodelijstenResource(Codelijsten codelijsten, Outbox outbox, Answers answers, IfMatch ifMatch) {
        this.codelijsten = codelijsten;
        this.outbox = outbox;
        this.answers = answers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(summary = "Alle codelijsten")
    public Page<CodelijstView> lijst() {
        return new Page<>(
                codelijsten.names().stream().map(naam -> get(naam).view()).toList(), null, null);
    }

    @GET
    @Path("/{lijst}")
    @Operation(summary = "Een codelijst, ook met codes die niet meer gelden")
    public RestResponse<CodelijstView> toon(@PathParam("lijst") String lijst) {
        var codelijst = get(lijst);
        return answers.ok(codelijst, codelijst.view());
    }

    @PUT
    @Path("/{lijst}")
    @RolesAllowed(Actor.ADMIN)
    @Transactional
    @Operation(summary = "Vervang een codelijst", description = "Een code gaat nooit weg; geef haar een laatste dag.")
    public RestResponse<CodelijstView> vervang(
            @PathParam("lijst") String lijst, @NotNull @Valid WijzigCodelijst verzoek) {
        return vervang(get(lijst), verzoek);
    }

    @PATCH
    @Path("/{lijst}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Actor.ADMIN)
    @Transactional
    @Operation(summary = "Wijzig een codelijst", description = "Geef bij codes altijd alle codes.")
    public RestResponse<CodelijstView> wijzig(@PathParam("lijst") String lijst, MergePatch<WijzigCodelijst> patch) {
        var nu = get(lijst);
        return vervang(nu, patch.applyTo(WijzigCodelijst.of(nu)));
    }

    private RestResponse<CodelijstView> vervang(Codelijst nu, WijzigCodelijst verzoek) {
        ifMatch.check(nu);
        verzoek.checkAgainst(nu);
        var daarna = codelijsten.replace(nu, verzoek).orElseGet(() -> {
            ifMatch.check(get(nu.lijst()));
            throw new IllegalStateException("The version changed under an unchanged list");
        });
        outbox.append(daarna, new Codelijst.CodelijstGewijzigd());
        return answers.ok(daarna, daarna.view());
    }

    private Codelijst get(String lijst) {
        return codelijsten.find(lijst).orElseThrow(() -> new ItemNotFound("codelijst", lijst));
    }
}
