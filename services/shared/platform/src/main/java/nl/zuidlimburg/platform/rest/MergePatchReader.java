package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import nl.zuidlimburg.platform.error.InvalidInput;

@Provider
@Consumes(MergePatch.MEDIA_TYPE)
class MergePatchReader implements MessageBodyReader<MergePatch<?>> {
    private final InputReader reader;

    MergePatchReader(InputReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch<?> readFrom(
            Class<MergePatch<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var patch = reader.parse(body.readAllBytes());
        if (!patch.isObject()) {
            throw new InvalidInput("", "moet een JSON-object zijn met de velden die wijzigen");
        }
        // What is wrong whatever it is merged into, is refused before anything is looked up.
        if (genericType instanceof ParameterizedType merge
                && merge.getActualTypeArguments()[0] instanceof Class<?> target) {
            reader.checkPatch((ObjectNode) patch, target);
        }
        return new MergePatch<>(patch, reader);
    }
}
