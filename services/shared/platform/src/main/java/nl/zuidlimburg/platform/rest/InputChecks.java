package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every JSON body: within the limit, once, and against the published schema before anything is made of it. */
@Provider
class InputChecks implements ReaderInterceptor {
    private final InputReader reader;
    private final InputSchemas schemas;
    private final ReceivedBody received;
    /** Providers are made before the configuration can be read. */
    private final Instance<RestConfig> config;

    private final UriInfo uri;

    InputChecks(
            InputReader reader, InputSchemas schemas, ReceivedBody received, Instance<RestConfig> config, UriInfo uri) {
        this.reader = reader;
        this.schemas = schemas;
        this.received = received;
        this.config = config;
        this.uri = uri;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        boolean isRecord = schemas.knows(InputSchemas.nameOf(context.getType()));
        if (!isJson(context.getMediaType())) {
            if (isRecord) {
                // Otherwise plain text would be tried on the constructor of a record with one text.
                throw new NotSupportedException();
            }
            return context.proceed();
        }
        int limit = Math.toIntExact(config.get().maxBody(uri.getPath()));
        var body = context.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new BodyTooLarge();
        }
        received.set(body);
        if (isRecord) {
            return reader.read(reader.parse(body), context.getType());
        }
        if (elementSchema(context) instanceof String element) {
            reader.check(reader.parse(body), arrayOf(element));
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private @Nullable String elementSchema(ReaderInterceptorContext context) {
        if (List.class.isAssignableFrom(context.getType())
                && context.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            var name = InputSchemas.nameOf(element);
            return schemas.knows(name) ? name : null;
        }
        return null;
    }

    private static JsonNode arrayOf(String schema) {
        var array = JsonNodeFactory.instance.objectNode().put("type", "array").put("maxItems", 1000);
        array.putObject("items").put("$ref", "#/components/schemas/" + schema);
        return array;
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }
}
