package nl.zuidlimburg.water.synergie;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All themes of one measure together: a sore point is never hidden behind a good sum, and unknown is not 0. */
@Schema(name = "Synergiebeeld")
public record Synergiebeeld(
        Oordeel oordeel,

        @Schema(description = "De som van de bekende scores.")
        int netto,

        @Schema(description = "Het aantal thema's met een score.")
        int bekend,

        @Schema(description = "Thema's waarop de maatregel -2 scoort.")
        List<SynergieGegevens> pijnpunten,

        List<SynergieGegevens> scores,

        @Schema(description = "Thema's zonder score.") List<String> onbekend) {
    private static final int PIJN = -2;

    /** In words, the worst news first. */
    @Schema(name = "Synergieoordeel")
    public enum Oordeel {
        MET_PIJNPUNT,
        OVERWEGEND_NEGATIEF,
        IN_BALANS,
        OVERWEGEND_POSITIEF,
        ONBEKEND
    }

    static Synergiebeeld van(Collection<SynergieGegevens> oordelen, Collection<String> themas) {
        var scores = oordelen.stream().filter(o -> o.score() != null).toList();
        var pijnpunten = scores.stream().filter(o -> score(o) == PIJN).toList();
        int netto = scores.stream().mapToInt(Synergiebeeld::score).sum();
        Set<String> beoordeeld = scores.stream().map(SynergieGegevens::thema).collect(Collectors.toSet());
        return new Synergiebeeld(
                oordeel(scores, pijnpunten, netto),
                netto,
                scores.size(),
                pijnpunten,
                scores,
                themas.stream().filter(thema -> !beoordeeld.contains(thema)).toList());
    }

    private static Oordeel oordeel(List<SynergieGegevens> scores, List<SynergieGegevens> pijnpunten, int netto) {
        if (scores.isEmpty()) {
            return Oordeel.ONBEKEND;
        }
        if (!pijnpunten.isEmpty()) {
            return Oordeel.MET_PIJNPUNT;
        }
        return switch (Integer.signum(netto)) {
            case -1 -> Oordeel.OVERWEGEND_NEGATIEF;
            case 0 -> Oordeel.IN_BALANS;
            default -> Oordeel.OVERWEGEND_POSITIEF;
        };
    }

    private static int score(SynergieGegevens oordeel) {
        return Objects.requireNonNull(oordeel.score());
    }
}
