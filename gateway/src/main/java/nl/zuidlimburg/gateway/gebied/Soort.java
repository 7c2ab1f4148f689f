package nl.zuidlimburg.gateway.gebied;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.jspecify.annotations.Nullable;

/** The kinds of shared things that the gateway knows; facts about others are passed over. */
public enum Soort {
    KNELPUNT("knelpunten", "knelpunt"),
    OPLOSSING("knelpunten", "oplossing"),
    PRIORITEITENLIJST("knelpunten", "prioriteitenlijst"),
    ORGANISATIE("agenda", "organisatie"),
    HOOFDOPGAVE("agenda", "hoofdopgave"),
    DOORBRAAK("agenda", "doorbraak"),
    FOCUSONDERDEEL("agenda", "focusonderdeel");

    /** A fact about a knelpunt that is not named after it. */
    private static final String TERM_PASSED = "termijn-overschreden";

    private final String service;
    private final String word;

    Soort(String service, String word) {
        this.service = service;
        this.word = word;
    }

    /** The kind of thing the fact is about, by the first word of its type: {@code knelpunt-opgelost}. */
    static Optional<Soort> of(IncomingEvent event) {
        if (event.type().equals(TERM_PASSED)) {
            return Optional.of(KNELPUNT);
        }
        return Arrays.stream(values())
                .filter(soort ->
                        soort.service.equals(event.service()) && event.type().startsWith(soort.word + "-"))
                .findFirst();
    }

    public String urn(Object key) {
        return "urn:zl:" + service + ":" + word + ":" + key;
    }

    /** The part of the urn that names the thing: its code where the programme has one. */
    String key(UUID id, @Nullable String code) {
        return code == null ? id.toString() : code;
    }

    public String service() {
        return service;
    }

    public String word() {
        return word;
    }
}
