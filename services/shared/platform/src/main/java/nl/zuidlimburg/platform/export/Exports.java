package nl.zuidlimburg.platform.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Answers with a whole collection as a file, streamed: memory does not grow with the number of rows, and all rows are of
 * one moment, so that their number is the total of that moment.
 */
@ApplicationScoped
public class Exports {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";
    public static final String GEOJSON = "application/geo+json";

    /** A slow reader may take this long; the snapshot is held meanwhile. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Exports(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The resource method names the media types in {@code @Produces}; {@code HEAD} gets the headers and reads no rows. */
    public <T> Response answer(Export<T> export, ExportRequest request, RowSource<T> rows) {
        var format = request.format(export.formats());
        var fileName = export.name() + "-" + LocalDate.ofInstant(clock.instant(), ZONE) + "." + format.code();
        var answer = Response.ok()
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!request.isHead()) {
            answer.entity((StreamingOutput) out -> write(export, format, rows, out));
        }
        return answer.build();
    }

    private <T> void write(Export<T> export, Format format, RowSource<T> rows, OutputStream out) throws IOException {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .run(() -> inSnapshot(export, format, rows, out));
        } catch (UncheckedIOException readerIsGone) {
            throw readerIsGone.getCause();
        }
    }

    private <T> void inSnapshot(Export<T> export, Format format, RowSource<T> rows, OutputStream out) {
        // First statement of the transaction; it holds for this transaction only.
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        try {
            var writer = writer(export, format, out);
            rows.each(row -> {
                try {
                    writer.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> RowWriter<T> writer(Export<T> export, Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows<>(export.columns(), out);
            case XLSX -> new XlsxRows<>(export.name(), export.columns(), out);
            case NDJSON -> new JsonRows<>(json, out);
            case GEOJSON -> new GeoJsonRows<>(export, json, out);
        };
    }
}
