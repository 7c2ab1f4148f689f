package nl.zuidlimburg.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180: UTF-8, a comma, a line with the headings. */
final class CsvRows<T> implements RowWriter<T> {
    private final List<Column<T>> columns;
    private final CSVPrinter csv;

    CsvRows(List<Column<T>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name));
    }

    @Override
    public void row(T row) throws IOException {
        for (var column : columns) {
            csv.print(Cells.safe(column.value().apply(row)));
        }
        csv.println();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
