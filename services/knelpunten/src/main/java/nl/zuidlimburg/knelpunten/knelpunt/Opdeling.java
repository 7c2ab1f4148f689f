package nl.zuidlimburg.knelpunten.knelpunt;

import java.util.Locale;
import nl.zuidlimburg.knelpunten.referentie.Referentie;

/** By what an overview divides the register: the column, the filter and the names that belong together. */
public enum Opdeling {
    OPGAVE("opgaven", Referentie.Soort.HOOFDOPGAVE),
    DOORBRAAK("doorbraken", Referentie.Soort.DOORBRAAK),
    FOCUSONDERDEEL("focusonderdelen", Referentie.Soort.FOCUSONDERDEEL);

    private final String kolom;
    private final Referentie.Soort soort;

    Opdeling(String kolom, Referentie.Soort soort) {
        this.kolom = kolom;
        this.soort = soort;
    }

    public String kolom() {
        return kolom;
    }

    public Referentie.Soort soort() {
        return soort;
    }

    /** The name of the filter. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
