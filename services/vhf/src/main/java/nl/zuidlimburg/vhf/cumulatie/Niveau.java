package nl.zuidlimburg.vhf.cumulatie;

import nl.zuidlimburg.vhf.gebied.Gebiedsoort;

/** Areas are compared with their own kind: gemeenten are ranked among themselves, not averaged from their wijken. */
public enum Niveau {
    WIJK(Gebiedsoort.WIJK),
    GEMEENTE(Gebiedsoort.GEMEENTE);

    private final Gebiedsoort soort;

    Niveau(Gebiedsoort soort) {
        this.soort = soort;
    }

    Gebiedsoort soort() {
        return soort;
    }
}
