package nl.zuidlimburg.knelpunten.wetswijziging;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a feed, counted as who made the file sees it: a version, or why it is none. */
record Rij(
        long nummer,
        @Nullable Wetsversie versie,
        @Nullable String veld,
        @Nullable String reden) {

    static Rij goed(long nummer, Wetsversie versie) {
        return new Rij(nummer, versie, null, null);
    }

    static Rij fout(long nummer, @Nullable String veld, String reden) {
        return new Rij(nummer, null, veld, reden);
    }

    /** Why the row cannot be used; only for one without a version. */
    String redenOfLeeg() {
        return Objects.requireNonNullElse(reden, "");
    }
}
