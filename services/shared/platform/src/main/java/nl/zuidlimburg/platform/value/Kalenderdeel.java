package nl.zuidlimburg.platform.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One whole piece of the calendar (a day up to a year), as written: {@code 2022-03-14, 2022-03, 2022-Q1, 2022-H2, 2022}. */
record Kalenderdeel(Precisie precisie, LocalDate eersteDag, LocalDate laatsteDag) {

    static final String VORM = "[12]\\d{3}(?:-(?:\\d{2}(?:-\\d{2})?|Q[1-4]|H[12]))?";

    private static final Pattern PATROON = Pattern.compile(VORM);
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    /** Empty when the text is not written so, or is no day of the calendar (30 February). */
    static Optional<Kalenderdeel> lees(String tekst) {
        if (!PATROON.matcher(tekst).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (tekst.length()) {
                        case 4 -> maanden(Precisie.JAAR, jaar(tekst), 1, 12);
                        case 10 -> dag(LocalDate.parse(tekst));
                        default ->
                            switch (tekst.charAt(5)) {
                                case 'Q' -> maanden(Precisie.KWARTAAL, jaar(tekst), 3 * cijfer(tekst) - 2, 3);
                                case 'H' -> maanden(Precisie.HALFJAAR, jaar(tekst), 6 * cijfer(tekst) - 5, 6);
                                default ->
                                    maanden(
                                            Precisie.MAAND,
                                            jaar(tekst),
                                            YearMonth.parse(tekst).getMonthValue(),
                                            1);
                            };
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Kalenderdeel dag(LocalDate dag) {
        return new Kalenderdeel(Precisie.DAG, dag, dag);
    }

    static Kalenderdeel maanden(Precisie precisie, Year jaar, int eersteMaand, int aantal) {
        var begin = jaar.atMonth(eersteMaand);
        return new Kalenderdeel(
                precisie, begin.atDay(1), begin.plusMonths(aantal - 1L).atEndOfMonth());
    }

    private static Year jaar(String tekst) {
        return Year.of(Integer.parseInt(tekst.substring(0, 4)));
    }

    private static int cijfer(String tekst) {
        return tekst.charAt(6) - '0';
    }

    String leesbaar() {
        int jaar = eersteDag.getYear();
        return switch (precisie) {
            case DAG -> eersteDag.getDayOfMonth() + " " + maandnaam() + " " + jaar;
            case MAAND -> maandnaam() + " " + jaar;
            case KWARTAAL -> (eersteDag.getMonthValue() / 3 + 1) + "e kwartaal van " + jaar;
            case HALFJAAR -> (eersteDag.getMonth() == Month.JANUARY ? "eerste" : "tweede") + " helft van " + jaar;
            default -> String.valueOf(jaar);
        };
    }

    private String maandnaam() {
        return eersteDag.getMonth().getDisplayName(TextStyle.FULL, NEDERLANDS);
    }
}
