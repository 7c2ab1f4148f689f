package nl.zuidlimburg.gateway.zoeken;

import java.util.Arrays;
import java.util.Optional;
import nl.zuidlimburg.gateway.gebied.Soort;
import org.jspecify.annotations.Nullable;

/** What items can be narrowed by and counted over; the name is the query parameter. */
public enum Dimensie {
    SOORT("soort", "array[soort]", null),
    DIENST("dienst", "array[dienst]", null),
    STATUS("status", "array[status]", null),
    AARD("aard", "array[aard]", null),
    NIVEAU("niveau", "array[niveau]", null),
    LAND("land", "landen", null),
    OPGAVE("opgave", "opgaven", Soort.HOOFDOPGAVE),
    DOORBRAAK("doorbraak", "doorbraken", Soort.DOORBRAAK),
    FOCUSONDERDEEL("focusonderdeel", "focusonderdelen", Soort.FOCUSONDERDEEL),
    GEBIED("gebied", "gebieden", Soort.GEBIED),
    ZICHTBAARHEID("zichtbaarheid", "array[zichtbaarheid]", null);

    private final String naam;
    private final String values;
    private final @Nullable Soort reference;

    Dimensie(String naam, String values, @Nullable Soort reference) {
        this.naam = naam;
        this.values = values;
        this.reference = reference;
    }

    public static Optional<Dimensie> of(String naam) {
        return Arrays.stream(values()).filter(d -> d.naam.equals(naam)).findFirst();
    }

    public String naam() {
        return naam;
    }

    /** SQL: the values of an item as an array. */
    public String values(String alias) {
        return values.startsWith("array[")
                ? "array[" + alias + "." + values.substring("array[".length())
                : alias + "." + values;
    }

    String condition() {
        return values.startsWith("array[") ? naam + " = any(:" + naam + ")" : values + " && :" + naam;
    }

    /** Where the names of its codes come from; null where the code is the name. */
    public @Nullable Soort reference() {
        return reference;
    }
}
