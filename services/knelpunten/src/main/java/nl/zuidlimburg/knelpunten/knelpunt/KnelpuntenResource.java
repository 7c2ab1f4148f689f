package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register: list, report, show, correct. */
@Path("/v1/knelpunten")
@Tag(name = "Knelpunten")
class KnelpuntenResource {
    private final KnelpuntLijst lijst;
    private final KnelpuntAntwoorden antwoorden;
    private final Melden melden;
    private final Rechten rechten;
    private final Verwijzingen verwijzingen;
    private final Listings listings;
    private final Exports exports;

    KnelpuntenResource(
            KnelpuntLijst lijst,
            KnelpuntAntwoorden antwoorden,
            Melden melden,
            Rechten rechten,
            Verwijzingen verwijzingen,
            Listings listings,
            Exports exports) {
        this.lijst = lijst;
        this.antwoorden = antwoorden;
        this.melden = melden;
        this.rechten = rechten;
        this.verwijzingen = verwijzingen;
        this.listings = listings;
        this.exports = exports;
    }

    @GET
    @Operation(operationId = "lijstKnelpunten", summary = "Knelpunten zoeken en filteren")
    public Page<KnelpuntSamenvatting> lijst(@Valid @BeanParam KnelpuntFilter filter, @BeanParam PageRequest page) {
        return listings.page(KnelpuntLijst.LISTING, lijst.where(filter), page, KnelpuntSamenvatting::van);
    }

    @GET
    @Path("_export")
    @Produces({Exports.CSV, Exports.XLSX, Exports.NDJSON})
    @Operation(operationId = "exporteerKnelpunten", summary = "Alle gefilterde knelpunten als bestand")
    public Response export(@Valid @BeanParam KnelpuntFilter filter, @BeanParam ExportRequest request) {
        var where = lijst.where(filter);
        return exports.answer(
                KnelpuntExport.KNELPUNTEN,
                request,
                rij -> listings.each(KnelpuntLijst.LISTING, where, knelpunt -> rij.accept(knelpunt.view())));
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.SCHRIJVEN, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "meldKnelpunt", summary = "Een knelpunt melden, of als ontwerp vastleggen")
    public RestResponse<KnelpuntAntwoord> meld(@NotNull @Valid KnelpuntInvoer invoer) {
        return antwoorden.gemaakt(melden.meld(invoer));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "toonKnelpunt",
            summary = "Een knelpunt; een samengevoegd knelpunt antwoordt met wat het werd")
    public RestResponse<KnelpuntAntwoord> toon(
            @PathParam("id") String id,
            @QueryParam("peildatum") @Parameter(description = "De stand aan het eind van deze dag.") @Nullable
                    LocalDate peildatum) {
        if (peildatum != null) {
            return antwoorden.toen(antwoorden.zichtbaar(id), peildatum);
        }
        return antwoorden.toon(antwoorden.levend(id), antwoorden.zichtbaar(id));
    }

    @GET
    @Path("{id}/historie")
    @Operation(operationId = "historieKnelpunt", summary = "Wat er met dit knelpunt gebeurde, nieuwste eerst")
    public Page<Feit> historie(@PathParam("id") String id, @BeanParam HistoryPage page) {
        return antwoorden.historie(id, page);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({Rechten.REDACTEUR, Rechten.JURIST, Rechten.SCHRIJVEN, Rechten.BEHEREN, Rechten.BEHEERDER})
    @Operation(operationId = "wijzigKnelpunt", summary = "Beschrijvende velden wijzigen")
    public RestResponse<KnelpuntAntwoord> wijzig(@PathParam("id") String id, MergePatch<KnelpuntInvoer> patch) {
        var knelpunt = antwoorden.zichtbaar(id);
        Regels.vraagBestaand(knelpunt);
        rechten.vraagWijzigen(knelpunt);
        var invoer = patch.applyTo(KnelpuntInvoer.van(knelpunt.beschrijving()));
        invoer.vraagAlleenBeschrijving();
        melden.vraagMelder(invoer.melder());
        return antwoorden.leg(knelpunt, (k, nu) -> {
            var bekend = k.beschrijving().regelverwijzingen();
            var herkend = verwijzingen.lees(invoer.regelverwijzingen(), bekend);
            return k.wijzig(invoer.beschrijving(k.beschrijving().melder(), herkend), invoer.reden(), nu);
        });
    }
}
