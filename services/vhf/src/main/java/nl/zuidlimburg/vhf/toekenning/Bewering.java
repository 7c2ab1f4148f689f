package nl.zuidlimburg.vhf.toekenning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.werk.Bron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one figure. Sources that differ stand beside each other; nobody chooses silently.
 *
 * @param waarde cents for an amount, a number for homes
 */
@Schema(description = "Wat een bron over een bedrag (in centen) of een aantal woningen zegt.")
public record Bewering(
        @NotNull Grootheid grootheid,

        @NotNull @Min(0) @Max(Bewering.MEEST) @Schema(description = "Bedrag in centen, of aantal woningen.")
        Long waarde,

        @NotNull Zekerheid zekerheid,
        @NotNull @Valid Bron bron,
        @Nullable @Size(max = 1000) String toelichting) {

    /** Ten thousand million euro, in cents: far above any award, far below what a long holds. */
    public static final long MEEST = 1_000_000_000_000L;

    private static final long TIENDE = 10;

    /** Whether both can be true. */
    boolean strooktMet(Bewering ander) {
        return grootheid != ander.grootheid || (onder() <= ander.boven() && ander.onder() <= boven());
    }

    static boolean stroken(List<Bewering> beweringen) {
        return beweringen.stream().allMatch(een -> beweringen.stream().allMatch(een::strooktMet));
    }

    private long onder() {
        return zekerheid == Zekerheid.ONGEVEER ? waarde - waarde / TIENDE : waarde;
    }

    private long boven() {
        return switch (zekerheid) {
            case PRECIES -> waarde;
            case TEN_MINSTE -> Long.MAX_VALUE;
            case ONGEVEER -> waarde + waarde / TIENDE;
        };
    }
}
