package nl.zuidlimburg.bench;

import java.util.Collection;
import java.util.Locale;

/** Times in milliseconds, sorted; a percentile is a time that was measured, never between two. */
record Percentiles(double[] sorted) {

    static Percentiles of(Collection<Double> millis) {
        return new Percentiles(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    int count() {
        return sorted.length;
    }

    double at(double percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.clamp((long) Math.ceil(percent / 100 * sorted.length) - 1, 0, sorted.length - 1)];
    }

    double p50() {
        return at(50);
    }

    double p99() {
        return at(99);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f / %.1f ms", p50(), p99());
    }
}
