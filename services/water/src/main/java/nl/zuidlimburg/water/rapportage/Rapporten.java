package nl.zuidlimburg.water.rapportage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.water.rapportage.Rapport.Aantal;
import nl.zuidlimburg.water.rapportage.Rapport.Bedrag;
import nl.zuidlimburg.water.rapportage.Rapport.BladA;
import nl.zuidlimburg.water.rapportage.Rapport.BladB;
import nl.zuidlimburg.water.rapportage.Rapport.Maatregelregel;
import nl.zuidlimburg.water.rapportage.Rapport.Risicoregel;
import org.jspecify.annotations.Nullable;

/** Adds up how the measures stood. */
@Singleton
class Rapporten {
    private static final int MEESTE_RISICOS = 10;
    private static final String ONBEKEND = "onbekend";

    private final Standen standen;
    private final Sql sql;

    Rapporten(Standen standen, Sql sql) {
        this.standen = standen;
        this.sql = sql;
    }

    Rapport op(LocalDate peildatum, Kennis kennis, Zichtbaarheid voor) {
        var stand = standen.op(peildatum, kennis, voor);
        return new Rapport(peildatum, kennis, voor, bladA(stand), bladB(stand, namen(voor)));
    }

    /** Of the basins that the readers may know of; of the others the code stands there, as the measure names it. */
    private Map<String, String> namen(Zichtbaarheid voor) {
        return sql
                .list(
                        "select code, gegevens ->> 'naam' as naam, zichtbaarheid from stroomgebied",
                        rij -> new Naam(
                                rij.getString("code"),
                                rij.getString("naam"),
                                Zichtbaarheid.valueOf(rij.getString("zichtbaarheid"))))
                .stream()
                .filter(naam -> naam.zichtbaarheid().atLeast(voor))
                .collect(Collectors.toMap(Naam::code, Naam::naam));
    }

    private record Naam(String code, String naam, Zichtbaarheid zichtbaarheid) {}

    static BladA bladA(List<Stand> standen) {
        var betalers = standen.stream().flatMap(s -> s.betalers().stream()).toList();
        return new BladA(
                standen.size(),
                perFase(standen),
                (int) standen.stream()
                        .filter(s -> "geblokkeerd".equals(s.fase()))
                        .count(),
                standen.stream().mapToLong(Stand::bedragInCenten).reduce(0, Math::addExact),
                bedragen(betalers, Stand.Financier::organisatie),
                bedragen(betalers, f -> Objects.requireNonNullElse(f.zekerheid(), ONBEKEND)),
                (int) standen.stream().filter(s -> s.betalers().isEmpty()).count(),
                standen.stream()
                        .flatMap(s -> s.gevaren().stream().map(r -> regel(s, r)))
                        .sorted(Comparator.comparing(Risicoregel::gewicht)
                                .reversed()
                                .thenComparing(Risicoregel::maatregel)
                                .thenComparing(Risicoregel::omschrijving))
                        .limit(MEESTE_RISICOS)
                        .toList());
    }

    static List<BladB> bladB(List<Stand> standen, Map<String, String> namen) {
        return standen.stream()
                .collect(groupingBy(s -> tekst(s.stroomgebied()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(gebied ->
                        blad(gebied.getKey(), namen.getOrDefault(gebied.getKey(), gebied.getKey()), gebied.getValue()))
                .toList();
    }

    private static BladB blad(String code, String naam, List<Stand> standen) {
        return new BladB(
                code,
                naam,
                standen.size(),
                perFase(standen),
                standen.stream().mapToLong(Stand::bedragInCenten).reduce(0, Math::addExact),
                hoogste(standen),
                standen.stream()
                        .map(s -> new Maatregelregel(
                                tekst(s.nummer()),
                                tekst(s.naam()),
                                tekst(s.fase()),
                                s.trekker(),
                                s.bedragInCenten(),
                                hoogste(List.of(s))))
                        .toList());
    }

    private static List<Aantal> perFase(List<Stand> standen) {
        return standen.stream()
                .collect(groupingBy(s -> tekst(s.fase()), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(fase -> new Aantal(fase.getKey(), fase.getValue().intValue()))
                .toList();
    }

    private static List<Bedrag> bedragen(
            Collection<Stand.Financier> betalers, Function<Stand.Financier, String> waarnaar) {
        var som = new TreeMap<String, Long>();
        betalers.forEach(f -> som.merge(waarnaar.apply(f), f.bedragInCenten(), Math::addExact));
        return som.entrySet().stream()
                .map(deel -> new Bedrag(deel.getKey(), deel.getValue()))
                .toList();
    }

    private static @Nullable Integer hoogste(List<Stand> standen) {
        return standen.stream()
                .flatMap(s -> s.gevaren().stream())
                .map(Stand.Risico::gewicht)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Risicoregel regel(Stand s, Stand.Risico r) {
        return new Risicoregel(
                tekst(s.nummer()), tekst(s.naam()), r.omschrijving(), r.oorzaak(), r.kans(), r.gevolg(), r.gewicht());
    }

    private static String tekst(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, ONBEKEND);
    }
}
