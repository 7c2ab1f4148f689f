package nl.zuidlimburg.vhf.meting;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a set holds.
 *
 * @param indicatoren their codes, in order
 * @param gebieden how many areas have at least one row
 * @param waarden values that are there
 * @param ontbrekend rows that say why there is no value
 * @param controlegetal SHA-256 over all rows in order, so that anyone can see that it is the same set; null before the first
 */
@Embeddable
public record Telling(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> indicatoren,
        int gebieden,
        long waarden,
        long ontbrekend,
        @Nullable String controlegetal) {

    static final Telling LEEG = new Telling(List.of(), 0, 0, 0, null);

    /** Rows of both kinds. */
    long rijen() {
        return waarden + ontbrekend;
    }
}
