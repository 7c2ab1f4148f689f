package nl.zuidlimburg.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives every operation what all of them have: a unique id, the answers of the platform to mistakes, the version header. */
@OpenApiFilter(stages = RunStage.BUILD, priority = 1)
public class ApiOperations implements OASFilter {
    private static final String PROBLEM = "Probleem";
    private static final String VERSION_HEADER = "API-Version";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problemSchema());
        api.getComponents().removeSchema("HttpProblem");
        api.getComponents().removeSchema("HttpValidationProblem");
        api.getComponents().removeSchema("Violation");
        api.getComponents()
                .addHeader(
                        VERSION_HEADER,
                        OASFactory.createHeader()
                                .description("De volledige versie van de API.")
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        setServer(api);
        var ids = new HashMap<String, Integer>();
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            var published = new LinkedHashMap<String, PathItem>();
            api.getPaths().getPathItems().forEach((path, item) -> {
                published.put(ApiPaths.published(path), item);
                item.getOperations().forEach((method, operation) -> complete(path, method, operation, ids));
            });
            api.getPaths().setPathItems(published);
        }
    }

    private static void setServer(OpenAPI api) {
        var service = ConfigProvider.getConfig()
                .getOptionalValue("platform.service", String.class)
                .orElse("");
        if (api.getServers() == null || api.getServers().isEmpty()) {
            api.addServer(OASFactory.createServer()
                    .url("/api/" + service + ApiPaths.ROOT)
                    .description("Door de gateway van het platform"));
        }
    }

    private static void complete(
            String path, PathItem.HttpMethod method, Operation operation, Map<String, Integer> ids) {
        if (operation.getTags() != null) {
            operation.setTags(operation.getTags().stream()
                    .map(tag -> tag.replaceFirst(" Resource$", ""))
                    .toList());
        }
        operation.setOperationId(unique(readable(operation.getOperationId()), ids));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        if (method == PathItem.HttpMethod.POST) {
            describeSuccess(path, operation);
        }
        boolean takesInput = operation.getRequestBody() != null
                || operation.getParameters() != null
                        && !operation.getParameters().isEmpty();
        if (takesInput) {
            answer(operation, "400", "De invoer is onjuist; `fouten` noemt elk veld en de reden.");
        }
        if (path.contains("{")) {
            answer(operation, "404", "Niet gevonden, of niet zichtbaar voor u.");
        }
        if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
            answer(operation, "409", "In strijd met een regel; `regel` noemt welke en `toegestaan` wat nu wel kan.");
        }
        if (method == PathItem.HttpMethod.PATCH) {
            answer(operation, "412", "Intussen gewijzigd; lees het item opnieuw.");
            answer(operation, "428", "If-Match met de ETag van de gelezen versie ontbreekt.");
        }
        answer(operation, "default", "Een ander probleem.");
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                response.addHeader(
                        VERSION_HEADER, OASFactory.createHeader().ref("#/components/headers/" + VERSION_HEADER));
                boolean isError = status.startsWith("4") || status.startsWith("5") || status.equals("default");
                if (isError) {
                    response.setContent(problemContent());
                }
            }
        });
    }

    /** The scanner cannot see the status in a {@code RestResponse}: what is posted to a collection, is created. */
    private static void describeSuccess(String path, Operation operation) {
        var responses = operation.getResponses();
        boolean toCollection = !path.contains("{") && !path.contains("/_");
        var ok = responses.getAPIResponse("200");
        var nothing = responses.getAPIResponse("201");
        if (ok != null && toCollection && nothing == null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(
                    "201",
                    ok.description("Gemaakt; Location is het adres.")
                            .addHeader(
                                    "Location",
                                    OASFactory.createHeader()
                                            .description("Adres van wat is gemaakt.")
                                            .schema(text("URI").format("uri"))));
        } else if (nothing != null && nothing.getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", nothing.description("Gedaan."));
        }
    }

    private static void answer(Operation operation, String status, String description) {
        var responses = operation.getResponses();
        APIResponse known = responses.getAPIResponse(status);
        if (known == null) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    /** {@code KnelpuntenResource_lijst} becomes {@code knelpuntenLijst}. */
    private static String readable(String generated) {
        var parts = generated.split("_", 2);
        if (parts.length < 2 || parts[1].isEmpty()) {
            return generated;
        }
        var resource = parts[0].replaceFirst("^.*[.$]", "").replaceFirst("Resource$", "");
        return resource.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + resource.substring(1)
                + parts[1].substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + parts[1].substring(1);
    }

    private static String unique(String id, Map<String, Integer> ids) {
        int uses = ids.merge(id, 1, Integer::sum);
        return uses == 1 ? id : id + uses;
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problemSchema() {
        var error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("veld", text("Pad van het veld; leeg als het om het geheel gaat."))
                .addProperty("reden", text("Wat eraan mankeert."));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Probleem volgens RFC 9457.")
                .addProperty("type", text("Soort probleem.").format("uri"))
                .addProperty("title", text("Titel van de soort."))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("HTTP-status."))
                .addProperty("detail", text("Wat er in dit geval is en wat eraan te doen."))
                .addProperty("traceId", text("Kenmerk om bij een melding te noemen."))
                .addProperty(
                        "fouten",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(error)
                                .description("Bij 400: alle fouten tegelijk."))
                .addProperty("regel", text("Bij 409: de regel."))
                .addProperty(
                        "toegestaan",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(text("Een stap die nu kan."))
                                .description("Bij 409: wat nu wel kan."))
                .addProperty(
                        "huidigeVersie",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("Bij 412: de versie van nu."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail")
                .addRequired("traceId");
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
