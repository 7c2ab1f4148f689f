package nl.zuidlimburg.water.gemist;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.rest.Page;
import nl.zuidlimburg.platform.rest.PageRequest;
import nl.zuidlimburg.water.gemist.Ontmoetingen.Tafel;
import nl.zuidlimburg.water.gemist.Suggestie.Kant;
import nl.zuidlimburg.water.gemist.Suggestie.Periode;
import nl.zuidlimburg.water.gemist.Suggestie.Schuif;
import nl.zuidlimburg.water.maatregel.Maatregel;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import org.jspecify.annotations.Nullable;

/** Near measures of programmes that do not meet: one suggestion per pair, until they are connected or it is declined. */
@ApplicationScoped
class Suggesties {
    private final Nabijheid nabijheid;
    private final Maatregelen maatregelen;
    private final List<Ontmoetingen> ontmoetingen;

    Suggesties(Nabijheid nabijheid, Maatregelen maatregelen, @All List<Ontmoetingen> ontmoetingen) {
        this.nabijheid = nabijheid;
        this.maatregelen = maatregelen;
        this.ontmoetingen = ontmoetingen;
    }

    Page<Suggestie> pagina(SuggestieFilter filter, PageRequest page) {
        Set<Paar> verbonden = new HashSet<>();
        ontmoetingen.forEach(o -> verbonden.addAll(o.verbonden()));
        var alle = nabijheid.zoek(filter).stream()
                .filter(n -> !verbonden.contains(n.programmas()) && !verbonden.contains(n.paar()))
                .sorted(Comparator.comparing(Naburig::volgorde))
                .toList();
        var na = page.cursor();
        int grootte = Math.clamp(page.paginaGrootte(), 1, PageRequest.MAX_SIZE);
        var gekozen = alle.stream()
                .filter(n -> na == null || n.volgorde().compareTo(na) > 0)
                .limit(grootte + 1L)
                .toList();
        var getoond = gekozen.subList(0, Math.min(grootte, gekozen.size()));
        return new Page<>(
                toon(getoond),
                gekozen.size() > grootte ? getoond.getLast().volgorde() : null,
                page.aantal() ? (long) alle.size() : null);
    }

    private List<Suggestie> toon(List<Naburig> naburigen) {
        var ids = naburigen.stream()
                .flatMap(n -> Stream.of(n.een(), n.ander()))
                .distinct()
                .toList();
        Map<UUID, Maatregel> gevonden =
                maatregelen.metIds(ids).stream().collect(Collectors.toMap(Maatregel::id, m -> m));
        var tafels = tafels(naburigen.stream()
                .flatMap(n -> Stream.of(n.programmas().een(), n.programmas().ander()))
                .collect(Collectors.toSet()));
        return naburigen.stream()
                .map(n -> suggestie(
                        n,
                        Objects.requireNonNull(gevonden.get(n.een())),
                        Objects.requireNonNull(gevonden.get(n.ander())),
                        tafels))
                .toList();
    }

    private Map<UUID, List<Tafel>> tafels(Collection<UUID> programmas) {
        var tafels = new HashMap<UUID, List<Tafel>>();
        ontmoetingen.forEach(o -> tafels.putAll(o.tafels(programmas)));
        return tafels;
    }

    private static Suggestie suggestie(Naburig n, Maatregel een, Maatregel ander, Map<UUID, List<Tafel>> tafels) {
        return new Suggestie(
                n.paar().sleutel(),
                List.of(kant(een), kant(ander)),
                Math.round(n.afstand()),
                n.afstand() == 0,
                periode(n.laatsteBegin(), n.eersteEind()),
                schuif(List.of(n.programmas().een(), n.programmas().ander()), tafels),
                n.afgewezenOm());
    }

    private static Kant kant(Maatregel maatregel) {
        var view = maatregel.view();
        var g = view.gegevens();
        return new Kant(
                view.id(),
                view.nummer(),
                g.naam(),
                Objects.requireNonNull(g.programma()),
                g.stroomgebied(),
                view.fase(),
                g.geometrie());
    }

    /** From the last begin to the first end; the other way round there is time between them. */
    private static Periode periode(LocalDate laatsteBegin, LocalDate eersteEind) {
        boolean tegelijk = !laatsteBegin.isAfter(eersteEind);
        var van = tegelijk ? laatsteBegin : eersteEind;
        var tot = tegelijk ? eersteEind : laatsteBegin;
        long maanden = ChronoUnit.MONTHS.between(van.withDayOfMonth(1), tot.withDayOfMonth(1)) + (tegelijk ? 1 : 0);
        return new Periode(van, tot, maanden, tegelijk);
    }

    private static @Nullable Schuif schuif(List<UUID> programmas, Map<UUID, List<Tafel>> tafels) {
        return programmas.stream()
                .flatMap(p -> tafels.getOrDefault(p, List.of()).stream().map(t -> new Schuif(t.id(), t.naam(), p)))
                .findFirst()
                .orElse(null);
    }
}
