package nl.zuidlimburg.gateway.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.gateway.proxy.Services;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which APIs there are, and where each describes itself. */
@Path("/v1/apis")
@Tag(name = "Portaal")
class ApisResource {
    private static final String OWN = "gebied";

    private final Services services;

    ApisResource(Services services) {
        this.services = services;
    }

    record Apis(List<Api> items) {}

    record Api(
            @Schema(examples = "knelpunten") String naam,
            @Schema(examples = "/api/knelpunten/v1") String adres,

            @Schema(description = "De beschrijving in OpenAPI.")
            String openapi) {}

    @GET
    @Operation(operationId = "leesApis", summary = "De API's van het platform en hun beschrijvingen")
    public Apis read() {
        return new Apis(Stream.concat(
                        Stream.of(OWN), services.services().keySet().stream().sorted())
                .map(name -> new Api(name, "/api/" + name + "/v1", "/api/" + name + "/v1/openapi.json"))
                .toList());
    }
}
