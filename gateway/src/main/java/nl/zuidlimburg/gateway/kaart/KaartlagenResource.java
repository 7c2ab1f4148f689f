package nl.zuidlimburg.gateway.kaart;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shared things on the map. A browser keeps a layer and asks again; nothing is read as long as no fact came in. */
@Path("/v1/kaartlagen")
@Tag(name = "Kaart")
@RunOnVirtualThread
class KaartlagenResource {
    static final String GEOJSON = "application/geo+json";

    private final Kaartlagen kaartlagen;
    private final Request request;
    private final String version;

    KaartlagenResource(
            Kaartlagen kaartlagen,
            Request request,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.kaartlagen = kaartlagen;
        this.request = request;
        this.version = version;
    }

    /** Whether areas come with their outline, or as the point in their middle. */
    public enum Vorm {
        OMTREK,
        PUNT
    }

    record Lagen(List<Beschrijving> items) {}

    @Schema(name = "Kaartlaag")
    record Beschrijving(
            String naam,
            String titel,
            String soort,

            @Schema(description = "Of de laag gebieden met een score toont, of dingen die in een gebied liggen.")
            boolean gebieden,

            @Schema(description = "Hoeveel ervan een plaats op de kaart hebben.")
            long aantal) {}

    @GET
    @Operation(operationId = "leesKaartlagen", summary = "Welke lagen de kaart heeft")
    public RestResponse<Lagen> list() {
        return unlessKnown(
                tag("lagen"),
                () -> new Lagen(Arrays.stream(Laag.values())
                        .map(laag -> new Beschrijving(
                                laag.naam(),
                                laag.titel(),
                                laag.soort().word(),
                                laag.isGebied(),
                                kaartlagen.count(laag)))
                        .toList()));
    }

    @GET
    @Path("/{laag}")
    @Produces(GEOJSON)
    @Operation(
            operationId = "leesKaartlaag",
            summary = "Een laag als GeoJSON",
            description = "Gebieden met hun nieuwste gedeelde score; andere dingen in het midden van het gebied dat zij"
                    + " noemen. Hoogstens 2000; `volledig` zegt of dat alles is.")
    public RestResponse<Kaart> read(
            @PathParam("laag") @Size(max = 40) String naam,
            @QueryParam("bbox")
                    @Parameter(description = "west,zuid,oost,noord in graden (CRS84).", example = "5.6,50.7,6.2,51.1")
                    @Schema(maxLength = 200)
                    @Nullable
                    String bbox,
            @QueryParam("vorm") @DefaultValue("omtrek") Vorm vorm) {
        var laag = Laag.of(naam).orElseThrow(() -> new ItemNotFound("kaartlaag", naam));
        var box = Bbox.of(bbox);
        return unlessKnown(tag(naam, box, vorm.name()), () -> kaartlagen.read(laag, box, vorm == Vorm.OMTREK));
    }

    /** Taken before the layer is read: who reads in between has a newer layer under an older tag, and asks again. */
    private EntityTag tag(Object... asked) {
        var what = Objects.hash(Arrays.hashCode(asked), kaartlagen.levels(), version);
        return new EntityTag(kaartlagen.state() + "-" + Integer.toHexString(what));
    }

    private <T> RestResponse<T> unlessKnown(EntityTag tag, Supplier<T> read) {
        if (request.evaluatePreconditions(tag) != null) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.StatusCode.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return RestResponse.ResponseBuilder.ok(read.get()).tag(tag).build();
    }
}
