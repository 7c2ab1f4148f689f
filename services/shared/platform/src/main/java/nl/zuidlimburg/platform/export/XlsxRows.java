package nl.zuidlimburg.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook for Excel; it goes on in a next sheet when one is full. */
final class XlsxRows<T> implements RowWriter<T> {
    private static final int MAX_ROWS = 1_048_576;
    private static final int MAX_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 200;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final String name;
    private final List<Column<T>> columns;
    private final int maxRows;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxRows(String name, List<Column<T>> columns, OutputStream out) {
        this(name, columns, out, MAX_ROWS);
    }

    XlsxRows(String name, List<Column<T>> columns, OutputStream out, int maxRows) {
        this.name = name;
        this.columns = columns;
        this.maxRows = maxRows;
        this.workbook = new Workbook(out, "Gebiedsplatform", "1.0");
        this.sheet = newSheet();
    }

    @Override
    public void row(T row) throws IOException {
        if (next == maxRows) {
            sheet.finish();
            sheet = newSheet();
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(i, columns.get(i).value().apply(row));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet newSheet() {
        sheets++;
        next = 1;
        var created = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            created.inlineString(0, i, columns.get(i).name());
            created.style(0, i).bold().set();
        }
        created.freezePane(0, 1);
        return created;
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case Boolean truth -> sheet.value(next, column, truth);
            case LocalDate date -> {
                sheet.value(next, column, date);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Instant instant -> {
                sheet.value(next, column, instant.atZone(ZONE).toLocalDateTime());
                sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> {
                var text = Cells.safe(value);
                sheet.inlineString(
                        next, column, text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "\u2026");
            }
        }
    }
}
