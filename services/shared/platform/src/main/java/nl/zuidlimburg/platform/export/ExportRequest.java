package nl.zuidlimburg.platform.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** In which form the client wants a collection; use it as a {@code @BeanParam}. {@code formaat} wins over {@code Accept}. */
public class ExportRequest {
    @QueryParam("formaat")
    @Parameter(description = "Bestandsformaat; zonder deze parameter beslist de header Accept, en anders is het csv.")
    @Schema(enumeration = {"csv", "xlsx", "ndjson", "geojson"})
    @Nullable
    String formaat;

    @Context
    @Nullable
    HttpHeaders headers;

    @Context
    @Nullable
    Request request;

    public ExportRequest() {}

    /** For a caller in Java, such as a job that makes a file. */
    public static ExportRequest of(String formaat) {
        var request = new ExportRequest();
        request.formaat = formaat;
        return request;
    }

    boolean isHead() {
        return request != null && "HEAD".equals(request.getMethod());
    }

    Format format(Set<Format> offered) {
        if (formaat != null) {
            return named(formaat, offered);
        }
        var accept = headers == null ? List.of(MediaType.WILDCARD_TYPE) : headers.getAcceptableMediaTypes();
        return accepted(accept, offered);
    }

    private static Format named(String formaat, Set<Format> offered) {
        return inOrder(offered).stream()
                .filter(format -> format.code().equals(formaat))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "formaat",
                        "kan niet; mogelijk zijn: "
                                + inOrder(offered).stream().map(Format::code).collect(Collectors.joining(", "))));
    }

    private static Format accepted(List<MediaType> accept, Set<Format> offered) {
        return accept.stream()
                .flatMap(type -> inOrder(offered).stream().filter(format -> type.isCompatible(format.mediaType())))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    private static List<Format> inOrder(Set<Format> offered) {
        return Arrays.stream(Format.values()).filter(offered::contains).toList();
    }
}
