package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.error.RuleViolation;

/** The rungs that were climbed, from near to far; never down, and skipping one needs a reason. */
record Escalatieladder(List<Escalatie> treden) {
    Escalatieladder {
        treden = List.copyOf(treden);
    }

    Escalatieladder klim(Escalatie stap) {
        int bereikt = treden.stream().mapToInt(e -> e.trede().ordinal()).max().orElse(-1);
        int doel = stap.trede().ordinal();
        if (doel <= bereikt) {
            throw new RuleViolation(
                    "escalatie-volgorde",
                    "Dit knelpunt is al voorgelegd op deze of een hogere trede. Kies een hogere trede.",
                    hogerDan(bereikt));
        }
        var overgeslagen = stap.redenOverslaan();
        if (doel > bereikt + 1 && (overgeslagen == null || overgeslagen.isBlank())) {
            throw new RuleViolation(
                    "escalatie-overslaan",
                    "Met deze stap slaat u een trede over. Geef aan waarom (redenOverslaan), of neem eerst de trede "
                            + naam(Trede.values()[bereikt + 1]) + ".",
                    hogerDan(bereikt));
        }
        var nieuw = new ArrayList<>(treden);
        nieuw.add(stap);
        return new Escalatieladder(nieuw);
    }

    Escalatieladder beantwoord(Trede trede, String antwoord, LocalDate op) {
        if (treden.stream().noneMatch(e -> e.trede() == trede)) {
            throw new RuleViolation(
                    "escalatie-onbekend", "Dit knelpunt is niet voorgelegd op de trede " + naam(trede) + ".");
        }
        return new Escalatieladder(treden.stream()
                .map(e -> e.trede() == trede ? e.beantwoord(antwoord, op) : e)
                .toList());
    }

    /** Both ladders as one; of a rung that both climbed the latest stays. */
    Escalatieladder samenMet(Escalatieladder ander) {
        var nieuw = new ArrayList<Escalatie>();
        for (Trede trede : Trede.values()) {
            java.util.stream.Stream.concat(treden.stream(), ander.treden.stream())
                    .filter(e -> e.trede() == trede)
                    .max(java.util.Comparator.comparing(Escalatie::datum))
                    .ifPresent(nieuw::add);
        }
        return new Escalatieladder(nieuw);
    }

    private static List<String> hogerDan(int bereikt) {
        return Arrays.stream(Trede.values())
                .filter(t -> t.ordinal() > bereikt)
                .map(Escalatieladder::naam)
                .toList();
    }

    private static String naam(Trede trede) {
        return trede.name().toLowerCase(Locale.ROOT);
    }
}
