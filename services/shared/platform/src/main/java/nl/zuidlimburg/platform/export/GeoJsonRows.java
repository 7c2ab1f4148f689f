package nl.zuidlimburg.platform.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A feature collection (RFC 7946, CRS84); the properties are the columns. */
final class GeoJsonRows<T> implements RowWriter<T> {
    private final Export<T> export;
    private final ObjectMapper json;
    private final JsonGenerator out;

    GeoJsonRows(Export<T> export, ObjectMapper json, OutputStream stream) throws IOException {
        this.export = export;
        this.json = json;
        this.out = json.getFactory().createGenerator(stream, JsonEncoding.UTF8);
        out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        out.writeStartObject();
        out.writeStringField("type", "FeatureCollection");
        out.writeArrayFieldStart("features");
    }

    @Override
    public void row(T row) throws IOException {
        out.writeStartObject();
        out.writeStringField("type", "Feature");
        field("id", export.id(row));
        field("geometry", export.geometry(row));
        out.writeObjectFieldStart("properties");
        for (var column : export.columns()) {
            field(column.name(), column.value().apply(row));
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }

    private void field(String name, @Nullable Object value) throws IOException {
        out.writeFieldName(name);
        json.writeValue(out, value);
    }
}
