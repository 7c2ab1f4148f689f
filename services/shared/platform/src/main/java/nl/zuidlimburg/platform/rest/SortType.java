package nl.zuidlimburg.platform.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The type of a sort column: how a cursor's key is checked and handed to PostgreSQL. */
public enum SortType {
    TEXT("text", key -> {}),
    INSTANT("timestamptz", key -> LocalDate.parse(key.substring(0, 10))),
    DATE("date", LocalDate::parse),
    INTEGER("bigint", Long::parseLong),
    NUMBER("numeric", BigDecimal::new);

    private final String sql;
    private final Consumer<String> check;

    SortType(String sql, Consumer<String> check) {
        this.sql = sql;
        this.check = check;
    }

    String sql() {
        return sql;
    }

    /** @throws RuntimeException if the key cannot be of this type */
    void check(String key) {
        check.accept(key);
    }
}
