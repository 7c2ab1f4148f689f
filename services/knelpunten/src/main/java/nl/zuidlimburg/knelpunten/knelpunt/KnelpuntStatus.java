package nl.zuidlimburg.knelpunten.knelpunt;

import java.util.Arrays;
import java.util.List;

/** Where a knelpunt stands. Which step leads from one to the next is told by {@link Stap}. */
public enum KnelpuntStatus {
    ONTWERP,
    GEMELD,
    IN_BEOORDELING,
    VASTGESTELD,
    GEEN_KNELPUNT,
    IN_OPLOSSING,
    OPGELOST,
    /** A cold case: it stays visible. */
    WORDT_NIET_OPGELOST,
    /** Went up in another knelpunt, which answers in its place. */
    SAMENGEVOEGD;

    /** The steps that are possible now. */
    public List<Stap> stappen() {
        return Arrays.stream(Stap.values()).filter(s -> s.mogelijkVanaf(this)).toList();
    }

    public boolean heeftUitkomst() {
        return this == GEEN_KNELPUNT || this == OPGELOST || this == WORDT_NIET_OPGELOST;
    }

    /** Whether it was established that this is a knelpunt. */
    public boolean isVastgesteld() {
        return this == VASTGESTELD || this == IN_OPLOSSING || this == OPGELOST || this == WORDT_NIET_OPGELOST;
    }

    public boolean isVroeg() {
        return this == ONTWERP || this == GEMELD;
    }
}
