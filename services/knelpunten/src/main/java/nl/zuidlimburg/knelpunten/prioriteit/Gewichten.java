package nl.zuidlimburg.knelpunten.prioriteit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.zuidlimburg.knelpunten.knelpunt.Prioriteit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How heavily each stated criterion counts. They are shown wherever a score is. */
@Schema(
        description = "Hoe zwaar elk criterium telt.",
        examples = "{\"getroffenen\":30,\"geld\":20,\"effect\":30,\"oplosbaarheid\":20}")
public record Gewichten(
        @NotNull @Min(0) @Max(100) Integer getroffenen,
        @NotNull @Min(0) @Max(100) Integer geld,
        @NotNull @Min(0) @Max(100) Integer effect,
        @NotNull @Min(0) @Max(100) Integer oplosbaarheid) {
    private static final int MEESTE_PUNTEN = 5;

    @AssertTrue(message = "ten minste een criterium moet tellen")
    @Schema(hidden = true)
    boolean isMeetbaar() {
        return som() > 0;
    }

    private int som() {
        return getroffenen + geld + effect + oplosbaarheid;
    }

    /** 0 to 100, in tenths; 0 for what nobody gave points. */
    public double score(@Nullable Prioriteit punten) {
        if (punten == null) {
            return 0;
        }
        double gewogen = getroffenen * punten.getroffenen()
                + geld * punten.geld()
                + effect * punten.effect()
                + oplosbaarheid * punten.oplosbaarheid();
        return Math.round(gewogen * 1000 / (som() * MEESTE_PUNTEN)) / 10.0;
    }

    /** The weighted points in SQL over a column {@code prioriteit}, for ranking many; the score is a fixed share of it. */
    public String gewogenSql() {
        return "(%s + %s + %s + %s)"
                .formatted(
                        deel("getroffenen", getroffenen),
                        deel("geld", geld),
                        deel("effect", effect),
                        deel("oplosbaarheid", oplosbaarheid));
    }

    private static String deel(String criterium, int gewicht) {
        return "coalesce(cast(prioriteit ->> '" + criterium + "' as int), 0) * " + gewicht;
    }
}
