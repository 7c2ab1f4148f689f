package nl.zuidlimburg.platform.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** NDJSON: each line is the row as REST shows it. */
final class JsonRows<T> implements RowWriter<T> {
    private final ObjectMapper json;
    private final JsonGenerator out;

    JsonRows(ObjectMapper json, OutputStream stream) throws IOException {
        this.json = json;
        this.out = json.getFactory().createGenerator(stream, JsonEncoding.UTF8);
        out.setPrettyPrinter(new MinimalPrettyPrinter(""));
        out.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    }

    @Override
    public void row(T row) throws IOException {
        json.writeValue(out, row);
        out.writeRaw('\n');
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
