package nl.zuidlimburg.vhf.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.vhf.cumulatie.Rangorde;
import nl.zuidlimburg.vhf.gebied.Gebied;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.gebied.Gebiedsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which gemeente comes next: where most piles up first, ties by name; who has no place in the ranking comes last. */
@ApplicationScoped
class Wachtrij {
    private final Gebieden gebieden;
    private final Rangorde rangorde;
    private final Gesprekken gesprekken;
    private final Access access;

    Wachtrij(Gebieden gebieden, Rangorde rangorde, Gesprekken gesprekken, Access access) {
        this.gebieden = gebieden;
        this.rangorde = rangorde;
        this.gesprekken = gesprekken;
        this.access = access;
    }

    /** A gemeente in the queue. */
    @Schema(name = "WachtendeGemeente")
    record Wachtend(
            int volgnummer,
            String gemeente,
            String naam,

            @Schema(description = "Plaats in de rangorde van cumulatie; zonder zolang die niet is berekend.") @Nullable
            Integer plaats,

            @Schema(description = "Het geplande gesprek, als dat er is.") @Nullable
            UUID gepland,

            @Nullable LocalDate geplandOp,

            @Schema(description = "Wanneer het laatste gesprek werd afgerond.") @Nullable
            LocalDate laatsteGesprek) {}

    /** All gemeenten: those without a gesprek first, then those that have or had one; within both by cumulation. */
    List<Wachtend> stand() {
        var plaatsen = rangorde.plaatsen();
        var bekend = gesprekken.zichtbaar(access);
        var rij = gebieden.vanSoort(Gebiedsoort.GEMEENTE).stream()
                .map(gemeente -> wachtend(gemeente, plaatsen.get(gemeente.code()), bekend))
                .sorted(Comparator.comparing((Wachtend w) -> w.gepland() != null || w.laatsteGesprek() != null)
                        .thenComparing(Wachtend::plaats, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Wachtend::naam)
                        .thenComparing(Wachtend::gemeente))
                .toList();
        return IntStream.range(0, rij.size())
                .mapToObj(i -> genummerd(i + 1, rij.get(i)))
                .toList();
    }

    private static Wachtend wachtend(Gebied gemeente, @Nullable Integer plaats, List<Gesprek> gesprekken) {
        var eigen = gesprekken.stream()
                .filter(g -> g.gegevens().gemeente().equals(gemeente.code()))
                .toList();
        var gepland = eigen.stream()
                .filter(g -> g.status() == GesprekStatus.GEPLAND)
                .findFirst()
                .orElse(null);
        var laatste = eigen.stream()
                .flatMap(g -> Stream.ofNullable(g.view().afgerondOp()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Wachtend(
                0,
                gemeente.code(),
                gemeente.naam(),
                plaats,
                gepland == null ? null : gepland.id(),
                gepland == null ? null : gepland.gegevens().geplandOp(),
                laatste);
    }

    private static Wachtend genummerd(int volgnummer, Wachtend w) {
        return new Wachtend(
                volgnummer, w.gemeente(), w.naam(), w.plaats(), w.gepland(), w.geplandOp(), w.laatsteGesprek());
    }
}
