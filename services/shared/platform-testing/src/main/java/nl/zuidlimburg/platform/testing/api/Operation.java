package nl.zuidlimburg.platform.testing.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** One operation of the running application, as its own OpenAPI document describes it. */
record Operation(String method, String path, JsonNode description, JsonNode document) {
    /** The gateway's own API lives below its public prefix. */
    private static final String ROOT = ConfigProvider.getConfig()
                    .getOptionalValue("quarkus.rest.path", String.class)
                    .orElse("")
                    .replaceAll("/$", "")
            + "/v1";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final List<String> JSON = List.of("application/json", "application/merge-patch+json");

    static List<Operation> all() {
        var document = published();
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> operations.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue(), document))));
        return operations;
    }

    static JsonNode published() {
        try {
            return new ObjectMapper()
                    .readTree(given().get(ROOT + "/openapi.json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String name() {
        return method + " " + path;
    }

    /** The address on the running application; the document leaves the major version to the server's address. */
    String address() {
        return path.startsWith("/q/") ? path : ROOT + path;
    }

    /** The media type of the JSON body that the operation takes; null if it takes none. */
    @Nullable
    String jsonBody() {
        var content = description.path("requestBody").path("content");
        return JSON.stream().filter(content::has).findFirst().orElse(null);
    }

    /** The schema of that body, with the reference to it followed. */
    JsonNode bodySchema() {
        var type = jsonBody();
        return type == null
                ? MissingNode.getInstance()
                : resolve(description
                        .path("requestBody")
                        .path("content")
                        .path(type)
                        .path("schema"));
    }

    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    /** A request for what was prepared, with the right headers; the body is left to the caller. */
    RequestSpecification request(Prepared prepared, @Nullable String token) {
        var request = given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .pathParams(prepared.path())
                .queryParams(prepared.query());
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        if (prepared.ifMatch() != null) {
            request = request.header("If-Match", prepared.ifMatch());
        }
        var type = jsonBody();
        return type == null ? request : request.contentType(type);
    }

    @Override
    public String toString() {
        return name();
    }
}
