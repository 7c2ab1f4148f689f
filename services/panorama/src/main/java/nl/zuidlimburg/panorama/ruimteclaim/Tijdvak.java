package nl.zuidlimburg.panorama.ruimteclaim;

import org.jspecify.annotations.Nullable;

/** Years from and until; {@code tot} itself is not in it, and null has no end. */
record Tijdvak(int van, @Nullable Integer tot) {

    boolean overlapt(Tijdvak ander) {
        return (tot == null || ander.van < tot) && (ander.tot == null || van < ander.tot);
    }

    /** The years that are in both; only for two that overlap. */
    Tijdvak samen(Tijdvak ander) {
        Integer eind = tot == null ? ander.tot : ander.tot == null ? tot : Integer.valueOf(Math.min(tot, ander.tot));
        return new Tijdvak(Math.max(van, ander.van), eind);
    }
}
