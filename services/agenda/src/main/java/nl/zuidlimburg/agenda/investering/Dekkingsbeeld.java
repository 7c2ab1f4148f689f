package nl.zuidlimburg.agenda.investering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Needs against money on one day: what is needed is what is covered and what is not. The flows are the same euros as the rows.
 *
 * @param stromen from each geldstroom to each need that it covers, and from {@link #GAT} to what stays open
 */
public record Dekkingsbeeld(
        LocalDate peildatum,
        long behoefteInCenten,
        long gedektInCenten,
        long gatInCenten,
        List<Rij> rijen,
        List<Rest> geldstromen,
        List<Stroom> stromen) {
    static final String GAT = "gat";

    /** One need; {@code toegezegdInCenten} is the part of the covering that is sure. */
    public record Rij(
            String code,
            String naam,
            long behoefteInCenten,
            long gedektInCenten,
            long toegezegdInCenten,
            long gatInCenten) {}

    /** One geldstroom and what is left of it; less than nothing where its amount fell after it was given. */
    public record Rest(
            String code,
            String naam,
            Geldbron bronsoort,
            Inzet inzet,
            Zekerheid zekerheid,
            long bedragInCenten,
            long gegevenInCenten,
            long overInCenten) {}

    /** A line of the Sankey diagram. */
    public record Stroom(String van, String naar, long bedragInCenten) {}

    /** A need as it was on the day. */
    record BehoefteOp(
            String code,
            String naam,
            long bedragInCenten,
            @Nullable List<Dekking> dekkingen) {
        List<Dekking> delen() {
            return dekkingen == null ? List.of() : dekkingen;
        }

        long gedekt() {
            return delen().stream().mapToLong(Dekking::bedragInCenten).sum();
        }
    }

    /** A geldstroom as it was on the day. */
    record GeldstroomOp(
            String code, String naam, Geldbron bronsoort, Inzet inzet, Zekerheid zekerheid, long bedragInCenten) {}

    static Dekkingsbeeld van(LocalDate peildatum, List<BehoefteOp> behoeften, List<GeldstroomOp> geldstromen) {
        Map<String, GeldstroomOp> bekend =
                geldstromen.stream().collect(Collectors.toMap(GeldstroomOp::code, Function.identity()));
        var rijen = behoeften.stream().map(b -> rij(b, bekend)).toList();
        Map<String, Long> gegeven = behoeften.stream()
                .flatMap(b -> b.delen().stream())
                .collect(Collectors.groupingBy(Dekking::geldstroom, Collectors.summingLong(Dekking::bedragInCenten)));
        var resten = geldstromen.stream()
                .map(g -> rest(g, gegeven.getOrDefault(g.code(), 0L)))
                .toList();
        var stromen = Stream.concat(
                        behoeften.stream().flatMap(b -> b.delen().stream()
                                .map(d -> new Stroom(d.geldstroom(), b.code(), d.bedragInCenten()))),
                        rijen.stream()
                                .filter(rij -> rij.gatInCenten() > 0)
                                .map(rij -> new Stroom(GAT, rij.code(), rij.gatInCenten())))
                .toList();
        return new Dekkingsbeeld(
                peildatum,
                som(rijen, Rij::behoefteInCenten),
                som(rijen, Rij::gedektInCenten),
                som(rijen, Rij::gatInCenten),
                rijen,
                resten,
                stromen);
    }

    private static Rij rij(BehoefteOp b, Map<String, GeldstroomOp> bekend) {
        long toegezegd = b.delen().stream()
                .filter(d -> bekend.containsKey(d.geldstroom())
                        && bekend.get(d.geldstroom()).zekerheid() == Zekerheid.TOEGEZEGD)
                .mapToLong(Dekking::bedragInCenten)
                .sum();
        return new Rij(b.code(), b.naam(), b.bedragInCenten(), b.gedekt(), toegezegd, b.bedragInCenten() - b.gedekt());
    }

    private static Rest rest(GeldstroomOp g, long gegeven) {
        return new Rest(
                g.code(),
                g.naam(),
                g.bronsoort(),
                g.inzet(),
                g.zekerheid(),
                g.bedragInCenten(),
                gegeven,
                g.bedragInCenten() - gegeven);
    }

    private static long som(Collection<Rij> rijen, Function<Rij, Long> veld) {
        return rijen.stream().mapToLong(veld::apply).sum();
    }
}
