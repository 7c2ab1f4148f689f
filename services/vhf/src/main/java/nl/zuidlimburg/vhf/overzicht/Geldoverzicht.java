package nl.zuidlimburg.vhf.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.zuidlimburg.vhf.gebied.Gebied;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.overzicht.Geld.Controle;
import nl.zuidlimburg.vhf.overzicht.Geld.Regel;
import nl.zuidlimburg.vhf.overzicht.Geld.Som;
import nl.zuidlimburg.vhf.toekenning.ToekenningView;
import nl.zuidlimburg.vhf.toekenning.Toekenningen;
import nl.zuidlimburg.vhf.toekenning.Toekenningsoort;
import org.jspecify.annotations.Nullable;

/** Adds up awards that the caller may see; what is not known is named, never counted as nothing. */
@ApplicationScoped
class Geldoverzicht {
    private final Toekenningen toekenningen;
    private final Gebieden gebieden;

    Geldoverzicht(Toekenningen toekenningen, Gebieden gebieden) {
        this.toekenningen = toekenningen;
        this.gebieden = gebieden;
    }

    Geld perTranche() {
        var alle = toekenningen();
        var perTranche = alle.stream()
                .collect(Collectors.groupingBy(t -> t.gegevens().tranche(), TreeMap::new, Collectors.toList()));
        var regels = perTranche.entrySet().stream()
                .map(e -> regel(e.getKey().toString(), "Tranche " + e.getKey(), e.getValue(), t -> true))
                .toList();
        return new Geld(regels, controletotalen(alle));
    }

    Geld perGemeente() {
        var alle = toekenningen();
        var codes =
                alle.stream().flatMap(t -> t.gegevens().gemeenten().stream()).collect(Collectors.toSet());
        Map<String, String> namen =
                gebieden.metCodes(codes).stream().collect(Collectors.toMap(Gebied::code, Gebied::naam));
        var regels = codes.stream()
                .map(code -> regel(
                        code,
                        namen.getOrDefault(code, code),
                        alle.stream()
                                .filter(t -> t.gegevens().gemeenten().contains(code))
                                .toList(),
                        t -> t.gegevens().gemeenten().size() == 1))
                .sorted(Comparator.comparing(Regel::naam).thenComparing(Regel::sleutel))
                .toList();
        return new Geld(regels, controletotalen(alle));
    }

    private static Regel regel(String sleutel, String naam, List<ToekenningView> van, Predicate<ToekenningView> eigen) {
        var gedeeld = van.stream().filter(eigen.negate()).toList();
        return new Regel(
                sleutel,
                naam,
                som(van.stream().filter(eigen).toList()),
                gedeeld.isEmpty() ? null : som(gedeeld),
                namen(van, t -> !t.bronconflicten().isEmpty()),
                namen(van, t -> t.gegevens().rijksbijdrageInCenten() == null));
    }

    private static List<String> namen(List<ToekenningView> van, Predicate<ToekenningView> welke) {
        return van.stream().filter(welke).map(t -> t.gegevens().naam()).sorted().toList();
    }

    private static Som som(Collection<ToekenningView> van) {
        return new Som(
                van.size(),
                tel(van, t -> waarde(t.gegevens().rijksbijdrageInCenten())),
                tel(van, t -> waarde(t.gegevens().cofinancieringInCenten())),
                tel(van, t -> waarde(t.gegevens().woningen())),
                tel(van, ToekenningView::besteedInCenten),
                tel(van, ToekenningView::woningenGereed));
    }

    private static long tel(Collection<ToekenningView> van, ToLongFunction<ToekenningView> wat) {
        return van.stream().mapToLong(wat).sum();
    }

    private static long waarde(@Nullable Number getal) {
        return getal == null ? 0 : getal.longValue();
    }

    private List<Controle> controletotalen(List<ToekenningView> alle) {
        return zichtbaar(Toekenningsoort.CONTROLETOTAAL).stream()
                .map(t -> new Controle(
                        t.id(),
                        t.gegevens().naam(),
                        t.gegevens().tranche(),
                        tel(
                                alle.stream()
                                        .filter(a -> Objects.equals(
                                                a.gegevens().tranche(),
                                                t.gegevens().tranche()))
                                        .toList(),
                                a -> waarde(a.gegevens().rijksbijdrageInCenten())),
                        !t.bronconflicten().isEmpty(),
                        t.gegevens().beweringen()))
                .sorted(Comparator.comparing(Controle::tranche).thenComparing(Controle::naam))
                .toList();
    }

    private List<ToekenningView> toekenningen() {
        return zichtbaar(Toekenningsoort.TOEKENNING);
    }

    private List<ToekenningView> zichtbaar(Toekenningsoort soort) {
        return toekenningen.zichtbaar().stream()
                .filter(t -> t.gegevens().soort() == soort)
                .toList();
    }
}
