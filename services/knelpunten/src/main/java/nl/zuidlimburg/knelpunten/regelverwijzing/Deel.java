package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.Locale;

/** One part of a reference and where it stands in the cleaned text. */
record Deel(String naam, String waarde, int van, int tot) {

    String klein() {
        return waarde.toLowerCase(Locale.ROOT);
    }

    String groot() {
        return waarde.toUpperCase(Locale.ROOT);
    }

    boolean leeg() {
        return waarde.isEmpty();
    }

    /** A piece of this part, counted from its own beginning. */
    Deel stuk(String nieuweNaam, int begin, int eind) {
        return new Deel(nieuweNaam, waarde.substring(begin, eind), van + begin, van + eind);
    }

    boolean isCijfers() {
        return !leeg() && waarde.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
