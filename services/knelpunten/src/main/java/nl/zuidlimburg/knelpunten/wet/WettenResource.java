package nl.zuidlimburg.knelpunten.wet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.MergePatch;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The known laws: everyone reads them, an editor keeps the list. */
@Path("/v1/wetten")
@Tag(name = "Wetten")
class WettenResource {
    private static final Listing<Wet> LISTING = Listing.of(Wet.class, "wet")
            .sort("citeertitel", SortType.TEXT, "citeertitel")
            .sort("code", SortType.TEXT, "code");

    private final Wetten wetten;
    private final Wettenlijst wettenlijst;
    private final Outbox outbox;
    private final Listings listings;
    private final Answers answers;
    private final IfMatch ifMatch;
    private final Clock clock;

    WettenResource(
            Wetten wetten,
            Wettenlijst wettenlijst,
            Outbox outbox,
            Listings listings,
            Answers answers,
            IfMatch ifMatch,
            Clock clock) {
        this.wetten = wetten;
        this.wettenlijst = wettenlijst;
        this.outbox = outbox;
        this.listings = listings;
        this.answers = answers;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Bekende wetten",
            description = "Met `zoek` komen de best passende, hoogstens een pagina en op volgorde van gelijkenis.")
    public Page<WetView> lijst(
            @QueryParam("zoek")
                    @Size(max = 200)
                    @Parameter(description = "Begin van een titel, afkorting of kenmerk; een tikfout mag.")
                    @Nullable
                    String zoek,
            @QueryParam("rechtsgebied") @Size(max = 10) List<@Size(max = 10) String> rechtsgebied,
            @QueryParam("stelsel") @Size(max = 10) List<Stelsel> stelsel,
            @QueryParam("status") @Size(max = 3) List<WetStatus> status,
            @BeanParam PageRequest pagina) {
        if (zoek != null && !zoek.isBlank()) {
            var gevonden = wetten.zoek(zoek, Math.clamp(pagina.paginaGrootte(), 1, PageRequest.MAX_SIZE));
            return new Page<>(
                    gevonden.stream().map(Wet::view).toList(), null, pagina.aantal() ? (long) gevonden.size() : null);
        }
        var where = Where.all()
                .anyOf("rechtsgebied", rechtsgebied)
                .anyOf("stelsel", stelsel)
                .anyOf("status", status);
        return listings.page(LISTING, where, pagina, Wet::view);
    }

    @GET
    @Path("/{kenmerk}")
    @Operation(summary = "Een wet, op code of op kenmerk")
    public RestResponse<WetView> toon(@PathParam("kenmerk") @Size(max = 300) String kenmerk) {
        var wet = wet(kenmerk);
        return answers.ok(wet, wet.view());
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"knelpunten-redacteur", "knelpunten-jurist", "beheerder", "knelpunten:beheren"})
    @Operation(summary = "Neem een wet op")
    public RestResponse<WetView> neemOp(@NotNull @Valid NieuweWet verzoek) {
        var wet = wettenlijst.neemOp(verzoek);
        return answers.created(wet, wet.view());
    }

    @PATCH
    @Path("/{kenmerk}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @RolesAllowed({"knelpunten-redacteur", "knelpunten-jurist", "beheerder", "knelpunten:beheren"})
    @Operation(summary = "Wijzig wat over een wet bekend is")
    public RestResponse<WetView> wijzig(
            @PathParam("kenmerk") @Size(max = 300) String kenmerk, MergePatch<WetBeschrijving> patch) {
        var wet = wet(kenmerk);
        ifMatch.check(wet);
        outbox.append(
                wet,
                wet.wijzig(wettenlijst.controleer(wet.code(), patch.applyTo(wet.beschrijving())), clock.instant()));
        return answers.ok(wet, wet.view());
    }

    private Wet wet(String kenmerk) {
        return wetten.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("wet", kenmerk));
    }
}
