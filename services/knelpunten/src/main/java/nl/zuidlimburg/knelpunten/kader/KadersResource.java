package nl.zuidlimburg.knelpunten.kader;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The frameworks behind the register, with their sources. They are part of the product and change with a release. */
@Path("/v1/kaders")
@Tag(name = "Kaders")
class KadersResource {
    private static final String BESTAND = "/kaders.json";

    private final List<Kader> kaders;

    KadersResource(ObjectMapper json) {
        try (var in = Objects.requireNonNull(KadersResource.class.getResourceAsStream(BESTAND), BESTAND)) {
            kaders = List.copyOf(json.readValue(in, new TypeReference<List<Kader>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BESTAND, e);
        }
    }

    @GET
    @Operation(operationId = "lijstKaders", summary = "De kaders achter het register, met hun bron")
    public List<Kader> lijst() {
        return kaders;
    }
}
