package nl.zuidlimburg.platform.value;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A date exactly as precise as it is known, such as "1e kwartaal van 2022" or "sinds februari 2021". It never gives one
 * day for what is no day: who needs days asks for the earliest and the latest.
 *
 * <p>The form of {@code waarde} follows from {@code precisie}:
 *
 * <ul>
 *   <li>{@code dag 2022-03-14}, {@code maand 2022-03}, {@code kwartaal 2022-Q1}, {@code halfjaar 2022-H1}, {@code jaar 2022};
 *   <li>{@code begin}, {@code medio}, {@code eind}: a year; a third of it each;
 *   <li>{@code sinds}: any of the first five; {@code periode}: two of those around a slash, {@code 2021-02/2022-Q1}.
 * </ul>
 *
 * In an entity: {@code @JdbcTypeCode(SqlTypes.JSON)}. Earlier comes first; with the same first day the more precise one.
 */
@Schema(
        description = "Een datum zo precies als hij bekend is.",
        examples = "{\"waarde\": \"2022-Q1\", \"precisie\": \"kwartaal\"}")
public record OnnauwkeurigeDatum(
        @Size(max = 21)
        @Schema(
                required = true,
                description =
                        "2022-03-14, 2022-03, 2022-Q1, 2022-H1 of 2022; voor begin, medio en eind een jaar; voor een periode twee ervan: 2021-02/2022-Q1.",
                pattern = "^" + Kalenderdeel.VORM + "(?:/" + Kalenderdeel.VORM + ")?$",
                maxLength = 21)
        String waarde,

        @Schema(required = true) Precisie precisie)
        implements Comparable<OnnauwkeurigeDatum> {

    private static final Comparator<OnnauwkeurigeDatum> VOLGORDE = comparing(OnnauwkeurigeDatum::vroegsteDag)
            .thenComparing(d -> d.laatsteDag().orElse(null), nullsLast(naturalOrder()))
            .thenComparing(OnnauwkeurigeDatum::precisie)
            .thenComparing(OnnauwkeurigeDatum::waarde);

    public OnnauwkeurigeDatum {
        if (waarde == null || precisie == null) {
            throw new InvalidInput(waarde == null ? "waarde" : "precisie", "is verplicht");
        }
        if (bereik(waarde, precisie).isEmpty()) {
            throw new InvalidInput("waarde", "\"" + waarde + "\" is geen " + verwacht(precisie));
        }
    }

    public static OnnauwkeurigeDatum dag(LocalDate dag) {
        return new OnnauwkeurigeDatum(dag.toString(), Precisie.DAG);
    }

    public static OnnauwkeurigeDatum maand(YearMonth maand) {
        return new OnnauwkeurigeDatum(maand.toString(), Precisie.MAAND);
    }

    public static OnnauwkeurigeDatum jaar(int jaar) {
        return new OnnauwkeurigeDatum(String.valueOf(jaar), Precisie.JAAR);
    }

    /** Reads a day, month, quarter, half year, year or period, and takes the precision from how it is written. */
    public static OnnauwkeurigeDatum van(String waarde) {
        var precisie = Kalenderdeel.lees(waarde).map(Kalenderdeel::precisie).orElse(Precisie.PERIODE);
        return new OnnauwkeurigeDatum(waarde, precisie);
    }

    public LocalDate vroegsteDag() {
        return bereik().van();
    }

    /** The last day on which it can have been; empty for what has no end. */
    public Optional<LocalDate> laatsteDag() {
        return Optional.ofNullable(bereik().tot());
    }

    /** For people, in Dutch: "14 maart 2022", "begin 2022", "februari 2021 t/m 1e kwartaal van 2022". */
    public String leesbaar() {
        return switch (precisie) {
            case BEGIN -> "begin " + waarde;
            case MEDIO -> "medio " + waarde;
            case EIND -> "eind " + waarde;
            case SINDS -> "sinds " + deel(waarde).leesbaar();
            case PERIODE -> {
                var delen = waarde.split("/", 2);
                yield deel(delen[0]).leesbaar() + " t/m " + deel(delen[1]).leesbaar();
            }
            default -> deel(waarde).leesbaar();
        };
    }

    @Override
    public int compareTo(OnnauwkeurigeDatum other) {
        return VOLGORDE.compare(this, other);
    }

    private Bereik bereik() {
        return bereik(waarde, precisie).orElseThrow();
    }

    private static Kalenderdeel deel(String waarde) {
        return Kalenderdeel.lees(waarde).orElseThrow();
    }

    private static Optional<Bereik> bereik(String waarde, Precisie precisie) {
        return switch (precisie) {
            case BEGIN -> derdeVanJaar(waarde, precisie, 1);
            case MEDIO -> derdeVanJaar(waarde, precisie, 5);
            case EIND -> derdeVanJaar(waarde, precisie, 9);
            case SINDS -> Kalenderdeel.lees(waarde).map(deel -> new Bereik(deel.eersteDag(), null));
            case PERIODE -> periode(waarde);
            default ->
                Kalenderdeel.lees(waarde)
                        .filter(deel -> deel.precisie() == precisie)
                        .map(Bereik::van);
        };
    }

    private static Optional<Bereik> derdeVanJaar(String waarde, Precisie precisie, int eersteMaand) {
        return Kalenderdeel.lees(waarde)
                .filter(deel -> deel.precisie() == Precisie.JAAR)
                .map(deel -> Year.from(deel.eersteDag()))
                .map(jaar -> Bereik.van(Kalenderdeel.maanden(precisie, jaar, eersteMaand, 4)));
    }

    private static Optional<Bereik> periode(String waarde) {
        var delen = waarde.split("/", -1);
        if (delen.length != 2) {
            return Optional.empty();
        }
        return Kalenderdeel.lees(delen[0]).flatMap(begin -> Kalenderdeel.lees(delen[1])
                .filter(eind -> !eind.eersteDag().isBefore(begin.eersteDag()))
                .filter(eind -> eind.laatsteDag().isAfter(begin.laatsteDag()))
                .map(eind -> new Bereik(begin.eersteDag(), eind.laatsteDag())));
    }

    private static String verwacht(Precisie precisie) {
        return switch (precisie) {
            case DAG -> "bestaande dag (jjjj-mm-dd)";
            case MAAND -> "maand (jjjj-mm)";
            case KWARTAAL -> "kwartaal (jjjj-Q1 tot en met jjjj-Q4)";
            case HALFJAAR -> "halfjaar (jjjj-H1 of jjjj-H2)";
            case JAAR, BEGIN, MEDIO, EIND -> "jaar (jjjj)";
            case SINDS -> "dag, maand, kwartaal, halfjaar of jaar";
            case PERIODE -> "periode (begin/eind, waarbij het eind na het begin ligt)";
        };
    }

    private record Bereik(LocalDate van, @Nullable LocalDate tot) {
        static Bereik van(Kalenderdeel deel) {
            return new Bereik(deel.eersteDag(), deel.laatsteDag());
        }
    }
}
