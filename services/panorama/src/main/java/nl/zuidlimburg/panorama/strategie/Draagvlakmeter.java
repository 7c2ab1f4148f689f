package nl.zuidlimburg.panorama.strategie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.strategie.Gemeenten.Gemeente;

/**
 * Counts adopted of required. The list follows the gemeenten: one that became part of another is replaced by it, and the decisions
 * of all that it came from hold for it, as a gemeente takes over the decisions of those before it.
 */
final class Draagvlakmeter {
    private final Map<String, Gemeente> gemeenten;
    private final List<Besluit> besluiten;

    /** @param besluiten about the version that is measured, in the order in which they were taken */
    Draagvlakmeter(Map<String, Gemeente> gemeenten, List<Besluit> besluiten) {
        this.gemeenten = gemeenten;
        this.besluiten = besluiten;
    }

    Draagvlak van(int nummer, List<Orgaan> vereist) {
        var nu = new LinkedHashMap<Orgaan, List<Orgaan>>();
        for (var orgaan : vereist) {
            for (var opvolger : opvolgers(orgaan, new HashSet<>())) {
                var voorgangers = nu.computeIfAbsent(opvolger, o -> new ArrayList<>());
                if (!opvolger.code().equals(orgaan.code())) {
                    voorgangers.add(orgaan);
                }
            }
        }
        var standen = nu.entrySet().stream()
                .map(orgaan -> stand(orgaan.getKey(), orgaan.getValue()))
                .toList();
        int vastgesteld =
                (int) standen.stream().filter(Draagvlak.Stand::isVastgesteld).count();
        return new Draagvlak(
                nummer,
                standen,
                standen.size(),
                vastgesteld,
                !standen.isEmpty() && vastgesteld == standen.size(),
                ook(standen),
                van(Besluit.Soort.ONDERSCHRIJVING)
                        .reduce((eerder, later) -> later)
                        .orElse(null));
    }

    /** What it became; itself while it goes on. A circle in what we are told ends where it began. */
    private List<Orgaan> opvolgers(Orgaan orgaan, Set<String> gezien) {
        var gemeente = gemeenten.get(orgaan.code());
        if (gemeente == null || gemeente.opvolgers().isEmpty() || !gezien.add(orgaan.code())) {
            return List.of(gemeente == null ? orgaan : gemeente.orgaan());
        }
        return gemeente.opvolgers().stream()
                .map(code -> Optional.ofNullable(gemeenten.get(code))
                        .map(Gemeente::orgaan)
                        .orElseGet(() -> new Orgaan(code, code, Orgaan.Soort.GEMEENTE)))
                .flatMap(opvolger -> opvolgers(opvolger, gezien).stream())
                .distinct()
                .toList();
    }

    private Draagvlak.Stand stand(Orgaan orgaan, List<Orgaan> voorgangers) {
        var codes = Stream.concat(Stream.of(orgaan), voorgangers.stream())
                .map(Orgaan::code)
                .toList();
        var eigen = van(Besluit.Soort.VASTSTELLING)
                .filter(besluit -> codes.contains(besluit.orgaan().code()))
                .toList();
        return new Draagvlak.Stand(orgaan, oordeel(orgaan, voorgangers), List.copyOf(voorgangers), eigen);
    }

    private Draagvlak.Soort oordeel(Orgaan orgaan, List<Orgaan> voorgangers) {
        var zelf = laatste(orgaan);
        if (zelf.isPresent()) {
            return zelf.get().isJa() ? Draagvlak.Soort.VASTGESTELD : Draagvlak.Soort.AFGEWEZEN;
        }
        var eerder = voorgangers.stream().map(this::laatste).toList();
        long ja = eerder.stream()
                .filter(besluit -> besluit.isPresent() && besluit.get().isJa())
                .count();
        if (ja == 0) {
            return Draagvlak.Soort.NOG_NIET;
        }
        return ja == eerder.size() ? Draagvlak.Soort.VASTGESTELD : Draagvlak.Soort.DEELS;
    }

    private Optional<Besluit> laatste(Orgaan orgaan) {
        return van(Besluit.Soort.VASTSTELLING)
                .filter(besluit -> besluit.orgaan().code().equals(orgaan.code()))
                .reduce((eerder, later) -> later);
    }

    private List<Besluit> ook(List<Draagvlak.Stand> standen) {
        var geteld =
                standen.stream().flatMap(stand -> stand.besluiten().stream()).toList();
        return van(Besluit.Soort.VASTSTELLING)
                .filter(besluit -> !geteld.contains(besluit))
                .toList();
    }

    private Stream<Besluit> van(Besluit.Soort soort) {
        return besluiten.stream().filter(besluit -> besluit.soort() == soort);
    }
}
