package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

final class Datums {
    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Datums() {}

    /** 22 april 2016. */
    static String voluit(LocalDate datum) {
        return VOLUIT.format(datum);
    }
}
