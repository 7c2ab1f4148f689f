package nl.zuidlimburg.agenda.uitvoeringskracht;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Demand and supply of one role and skill at one organisation in one quarter; a negative shortage is room to spare. */
public record Tekort(
        String kwartaal,
        String organisatie,
        String rol,
        @Nullable String vaardigheid,
        long vraagFteHonderdsten,
        long aanbodFteHonderdsten,
        long tekortFteHonderdsten) {

    private static final Comparator<Tekort> VOLGORDE = Comparator.comparing(Tekort::kwartaal)
            .thenComparing(Tekort::organisatie)
            .thenComparing(Tekort::rol)
            .thenComparing(Tekort::vaardigheid, Comparator.nullsFirst(Comparator.naturalOrder()));

    private record Plek(
            String kwartaal,
            String organisatie,
            String rol,
            @Nullable String vaardigheid) {}

    static List<Tekort> van(Collection<CapaciteitGegevens> capaciteiten) {
        return capaciteiten.stream()
                .collect(Collectors.groupingBy(c -> new Plek(c.kwartaal(), c.organisatie(), c.rol(), c.vaardigheid())))
                .entrySet()
                .stream()
                .map(plek -> van(
                        plek.getKey(),
                        som(plek.getValue(), Capaciteitsoort.VRAAG),
                        som(plek.getValue(), Capaciteitsoort.AANBOD)))
                .sorted(VOLGORDE)
                .toList();
    }

    private static Tekort van(Plek plek, long vraag, long aanbod) {
        return new Tekort(
                plek.kwartaal(), plek.organisatie(), plek.rol(), plek.vaardigheid(), vraag, aanbod, vraag - aanbod);
    }

    private static long som(List<CapaciteitGegevens> capaciteiten, Capaciteitsoort soort) {
        return capaciteiten.stream()
                .filter(c -> c.soort() == soort)
                .map(CapaciteitGegevens::fteHonderdsten)
                .mapToLong(Objects::requireNonNull)
                .sum();
    }
}
