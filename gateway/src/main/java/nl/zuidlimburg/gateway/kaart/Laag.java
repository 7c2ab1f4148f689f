package nl.zuidlimburg.gateway.kaart;

import java.util.Arrays;
import java.util.Optional;
import nl.zuidlimburg.gateway.gebied.Soort;
import org.jspecify.annotations.Nullable;

/** The layers of the map, a line each. A thing that is no area is placed in the middle of the area that it names. */
enum Laag {
    GEMEENTEN("Gemeenten", Soort.GEBIED, "gemeente"),
    WIJKEN("Wijken", Soort.GEBIED, "wijk"),
    INTERVENTIES("Interventies", Soort.INTERVENTIE, null),
    KOPPELKANSEN("Koppelkansen", Soort.KOPPELKANS, null),
    BARRIERES("Barrières", Soort.BARRIERE, null),
    LESSEN("Lessen", Soort.LES, null),
    TEGENSPRAKEN("Tegenspraken", Soort.TEGENSPRAAK, null);

    private final String titel;
    private final Soort soort;
    private final @Nullable String gebiedsoort;

    Laag(String titel, Soort soort, @Nullable String gebiedsoort) {
        this.titel = titel;
        this.soort = soort;
        this.gebiedsoort = gebiedsoort;
    }

    static Optional<Laag> of(String naam) {
        return Arrays.stream(values()).filter(laag -> laag.naam().equals(naam)).findFirst();
    }

    String naam() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String titel() {
        return titel;
    }

    Soort soort() {
        return soort;
    }

    /** The sort of area; null when the layer shows things that lie in areas. */
    @Nullable
    String gebiedsoort() {
        return gebiedsoort;
    }

    boolean isGebied() {
        return gebiedsoort != null;
    }
}
