package nl.zuidlimburg.gateway.gebied;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway reads of the state that a fact carries, whatever the kind of thing. Every field may be absent: each
 * publisher owns its schema, and adds what it likes.
 */
record Stand(
        @Nullable String nummer,
        @Nullable String code,
        @Nullable String titel,
        @Nullable String naam,
        @Nullable String omschrijving,
        @Nullable String gevolg,
        @Nullable String getroffenen,
        @Nullable String plaats,
        @Nullable Integer jaar,
        @Nullable String status,
        @Nullable String stadium,
        @Nullable String aard,
        @Nullable String niveau,
        @Nullable List<String> landen,
        @Nullable List<String> opgaven,
        @Nullable List<String> doorbraken,
        @Nullable List<String> focusonderdelen,
        @Nullable String melder,
        @Nullable String probleemeigenaar,
        @Nullable List<Herkomst> herkomsten,
        @Nullable List<Regelverwijzing> regelverwijzingen,
        @Nullable List<String> knelpunten,
        @Nullable List<String> ookToepasbaarOp,
        @Nullable Verwijzing opgegaanIn,
        @Nullable List<Verwijzing> samengevoegdUit,
        @Nullable List<Regel> regels,
        @Nullable Instant gewijzigdOp) {

    record Herkomst(@Nullable String urn) {}

    record Regelverwijzing(@Nullable String wet, @Nullable String tekst) {}

    record Verwijzing(@Nullable String id) {}

    record Regel(@Nullable String knelpunt) {}

    record Relatie(String aard, String naar) {}

    String title(Soort soort, String key) {
        return Stream.of(titel, naam, jaar == null ? null : "Prioriteitenlijst " + jaar)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(soort.word() + " " + key);
    }

    /** What can be searched besides the title. */
    String text() {
        var laws = each(regelverwijzingen).flatMap(regel -> Stream.of(regel.tekst(), regel.wet()));
        return Stream.concat(Stream.of(omschrijving, gevolg, getroffenen, plaats), laws)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    List<Relatie> relations() {
        var all = new ArrayList<Relatie>();
        add(all, "opgave", Soort.HOOFDOPGAVE, each(opgaven));
        add(all, "doorbraak", Soort.DOORBRAAK, each(doorbraken));
        add(all, "focusonderdeel", Soort.FOCUSONDERDEEL, each(focusonderdelen));
        add(all, "melder", Soort.ORGANISATIE, Stream.ofNullable(melder));
        add(all, "probleemeigenaar", Soort.ORGANISATIE, Stream.ofNullable(probleemeigenaar));
        add(all, "opgegaan-in", Soort.KNELPUNT, Stream.ofNullable(opgegaanIn).map(Verwijzing::id));
        add(all, "samengevoegd-uit", Soort.KNELPUNT, each(samengevoegdUit).map(Verwijzing::id));
        add(all, "oplossing-voor", Soort.KNELPUNT, each(knelpunten));
        add(all, "ook-toepasbaar-op", Soort.KNELPUNT, each(ookToepasbaarOp));
        add(all, "geprioriteerd", Soort.KNELPUNT, each(regels).map(Regel::knelpunt));
        each(herkomsten)
                .map(Herkomst::urn)
                .filter(Objects::nonNull)
                .forEach(urn -> all.add(new Relatie("herkomst", urn)));
        each(regelverwijzingen)
                .map(Regelverwijzing::wet)
                .filter(Objects::nonNull)
                .forEach(wet -> all.add(new Relatie("wet", "urn:zl:knelpunten:wet:" + wet)));
        return all.stream().distinct().toList();
    }

    private static void add(List<Relatie> all, String aard, Soort soort, Stream<? extends @Nullable String> keys) {
        keys.filter(Objects::nonNull).forEach(key -> all.add(new Relatie(aard, soort.urn(key))));
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
