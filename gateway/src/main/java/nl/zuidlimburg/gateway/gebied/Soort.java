package nl.zuidlimburg.gateway.gebied;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/** The kinds of shared things that the gateway knows, a line each; facts about others are passed over. */
public enum Soort {
    KNELPUNT("knelpunten", "knelpunt", Key.ID, "termijn-overschreden"),
    OPLOSSING("knelpunten", "oplossing", Key.ID),
    PRIORITEITENLIJST("knelpunten", "prioriteitenlijst", Key.ID),
    ORGANISATIE("agenda", "organisatie", Key.CODE),
    HOOFDOPGAVE("agenda", "hoofdopgave", Key.CODE),
    DOORBRAAK("agenda", "doorbraak", Key.CODE),
    FOCUSONDERDEEL("agenda", "focusonderdeel", Key.CODE),
    GEBIED("vhf", "gebied", Key.CODE),
    INDICATOR("vhf", "indicator", Key.CODE),
    METING("vhf", "meting", Key.ID),
    CUMULATIE("vhf", "cumulatie", Key.ID),
    TEGENSPRAAK("vhf", "tegenspraak", Key.ID),
    TOEKENNING("vhf", "toekenning", Key.ID),
    INTERVENTIE("vhf", "interventie", Key.ID),
    KOPPELKANS("vhf", "koppelkans", Key.ID),
    GESPREK("vhf", "gesprek", Key.ID),
    BARRIERE("vhf", "barriere", Key.ID),
    TOEPASSING("vhf", "toepassing", Key.ID, "les-toegepast"),
    LES("vhf", "les", Key.ID),
    KENNISVRAAG("vhf", "kennisvraag", Key.ID),
    BIJEENKOMST("vhf", "bijeenkomst", Key.ID),
    STROOMGEBIED("water", "stroomgebied", Key.CODE),
    PROGRAMMA("water", "programma", Key.ID),
    TAFEL("water", "tafel", Key.ID),
    MAATREGEL("water", "maatregel", Key.ID),
    AFWENTELING("water", "afwenteling", Key.ID);

    /** What names a thing in its urn: its code where the whole programme knows it by that, else its id. */
    private enum Key {
        ID,
        CODE
    }

    private final String service;
    private final String word;
    private final Key key;
    private final List<String> otherFacts;

    /** @param otherFacts facts about it that are not named after it */
    Soort(String service, String word, Key key, String... otherFacts) {
        this.service = service;
        this.word = word;
        this.key = key;
        this.otherFacts = List.of(otherFacts);
    }

    static Optional<Soort> of(IncomingEvent event) {
        return of(event.service(), event.type());
    }

    /** The kind of thing the fact is about, by the first word of its type: {@code knelpunt-opgelost}. */
    static Optional<Soort> of(String service, String type) {
        var ofService = Arrays.stream(values())
                .filter(soort -> soort.service.equals(service))
                .toList();
        return ofService.stream()
                .filter(soort -> soort.otherFacts.contains(type))
                .findFirst()
                .or(() -> ofService.stream()
                        .filter(soort -> type.startsWith(soort.word + "-"))
                        .findFirst());
    }

    public String urn(Object key) {
        return "urn:zl:" + service + ":" + word + ":" + key;
    }

    /** The part of the urn that names the thing. */
    String key(UUID id, @Nullable String code) {
        return hasCode() && code != null ? code : id.toString();
    }

    boolean hasCode() {
        return key == Key.CODE;
    }

    public String service() {
        return service;
    }

    public String word() {
        return word;
    }
}
