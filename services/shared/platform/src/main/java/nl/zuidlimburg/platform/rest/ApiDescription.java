package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document of this service, as it is published. */
@ApplicationScoped
class ApiDescription {
    private final OpenApiDocumentService documents;
    private final ObjectMapper json;
    private volatile @Nullable JsonNode document;

    ApiDescription(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    JsonNode document() {
        var known = document;
        if (known != null) {
            return known;
        }
        try {
            var read = json.readTree(documents.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON));
            document = read;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode schemas() {
        return document().path("components").path("schemas");
    }
}
