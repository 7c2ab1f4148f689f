package nl.zuidlimburg.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table: each figure beside the limit or the peer that gives it a meaning. */
final class Report {
    private record Row(String part, String measured, String figure, String beside, String verdict) {}

    private final List<Row> rows = new ArrayList<>();

    /** A figure beside what it is compared with. */
    void compared(String part, String measured, String figure, String peer) {
        add(new Row(part, measured, figure, peer, ""));
    }

    /** A figure that has to stay below a limit. */
    void limited(String part, String measured, String figure, double value, double limit, String unit) {
        add(new Row(
                part,
                measured,
                figure,
                String.format(Locale.ROOT, "aim %s < %.0f %s", unit.equals("ms") ? "p99" : "", limit, unit)
                        .replace("  ", " "),
                value < limit ? "met" : "MISSED"));
    }

    private synchronized void add(Row row) {
        rows.add(row);
        System.out.println("    " + line(row).stripTrailing());
    }

    synchronized void print(String title) {
        var line = "-".repeat(132);
        System.out.println("\n" + title + "\n" + line);
        System.out.println(line(new Row("part", "measured", "figure (p50 / p99)", "limit or peer", ""))
                .stripTrailing());
        System.out.println(line);
        rows.forEach(row -> System.out.println(line(row).stripTrailing()));
        System.out.println(line);
    }

    private static String line(Row row) {
        return String.format(
                "%-8s %-50s %-26s %-36s %s", row.part(), row.measured(), row.figure(), row.beside(), row.verdict());
    }
}
