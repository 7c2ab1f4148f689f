package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as far as the balance needs it. */
record Claimruimte(
        UUID id, RuimteclaimGegevens gegevens, @Nullable Vlak vlak) {

    static Claimruimte van(UUID id, RuimteclaimGegevens gegevens) {
        return new Claimruimte(id, gegevens, Vlak.van(id, gegevens).orElse(null));
    }

    boolean geplaatst() {
        return gegevens.plaats() == Plaats.VAST;
    }

    /** As drawn, for a claim that has a place. */
    double getekend() {
        return vlak == null || !geplaatst() ? 0 : vlak.vorm().getArea() / Vlak.VIERKANTE_METER_PER_HECTARE;
    }

    /** What it asks: what was said, or what was drawn; null where nobody knows. */
    @Nullable
    Hectares omvang() {
        if (gegevens.hectares() != null) {
            return gegevens.hectares();
        }
        return geplaatst() && vlak != null ? Hectares.van(getekend()) : null;
    }
}
