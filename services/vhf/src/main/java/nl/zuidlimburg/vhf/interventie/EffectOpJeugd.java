package nl.zuidlimburg.vhf.interventie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What it will do for young people: always said, also when that is nothing. */
@Schema(description = "Het verwachte effect op de jeugd; altijd uitgesproken.")
public record EffectOpJeugd(
        @NotNull Verwachting verwachting,
        @Nullable @Size(max = 2000) String toelichting) {

    public enum Verwachting {
        POSITIEF_EFFECT_VERWACHT,
        GEEN_EFFECT_VERWACHT,
        NEGATIEF_EFFECT_VERWACHT,
        NOG_NIET_BEOORDEELD
    }
}
