package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of one knelpunt, at most one of each sort. */
public record Termijnen(List<Termijn> alle) {
    static final Termijnen GEEN = new Termijnen(List.of());

    public Termijnen {
        alle = List.copyOf(alle);
    }

    Termijnen rondAf(LocalDate op, TermijnSoort eerste, TermijnSoort... andere) {
        return rondAf(op, EnumSet.of(eerste, andere));
    }

    Termijnen rondAllesAf(LocalDate op) {
        return rondAf(op, EnumSet.allOf(TermijnSoort.class));
    }

    private Termijnen rondAf(LocalDate op, Set<TermijnSoort> soorten) {
        return new Termijnen(alle.stream()
                .map(t -> soorten.contains(t.soort()) && t.isOpen() ? t.rondAf(op) : t)
                .toList());
    }

    /** The other's term in place of one's own of the same sort. */
    Termijnen met(Termijn nieuw) {
        return new Termijnen(Stream.concat(alle.stream().filter(t -> t.soort() != nieuw.soort()), Stream.of(nieuw))
                .sorted(Comparator.comparing(Termijn::soort))
                .toList());
    }

    /** Of each sort the one that ends first: a merge gives nobody more time. */
    Termijnen strengsteMet(Termijnen ander) {
        return Stream.concat(alle.stream(), ander.alle.stream())
                .sorted(Comparator.comparing(Termijn::isOpen)
                        .thenComparing(Termijn::uiterlijkOp, Comparator.reverseOrder()))
                .reduce(GEEN, Termijnen::met, (a, b) -> b);
    }

    List<Termijn> teMelden(LocalDate vandaag) {
        return alle.stream().filter(t -> t.isTeMelden(vandaag)).toList();
    }

    /** The last day in time of the open term that ends first. */
    @Nullable
    LocalDate eerstvolgende() {
        return uiterlijk(alle.stream().filter(Termijn::isOpen));
    }

    /** The same among those of which nobody was told that they passed. */
    @Nullable
    LocalDate eerstTeMelden() {
        return uiterlijk(alle.stream().filter(t -> t.isOpen() && t.overschredenOp() == null));
    }

    private static @Nullable LocalDate uiterlijk(Stream<Termijn> termijnen) {
        Optional<LocalDate> eerste = termijnen.map(Termijn::uiterlijkOp).min(Comparator.naturalOrder());
        return eerste.orElse(null);
    }

    boolean bevat(TermijnSoort soort) {
        return alle.stream().anyMatch(t -> Objects.equals(t.soort(), soort));
    }
}
