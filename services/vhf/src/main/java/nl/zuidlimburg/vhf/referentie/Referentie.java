package nl.zuidlimburg.vhf.referentie;

import org.jspecify.annotations.Nullable;

/** A code of the programme with its name, or "nog niet bekend" until its owner tells. */
public record Referentie(Soort soort, String code, String naam, boolean bekend) {
    static final String ONBEKEND = "nog niet bekend";

    /** What agenda owns and this service refers to. */
    public enum Soort {
        ORGANISATIE,
        HOOFDOPGAVE,
        DOORBRAAK,
        FOCUSONDERDEEL
    }

    static Referentie van(Soort soort, String code, @Nullable String naam) {
        return naam == null ? new Referentie(soort, code, ONBEKEND, false) : new Referentie(soort, code, naam, true);
    }
}
