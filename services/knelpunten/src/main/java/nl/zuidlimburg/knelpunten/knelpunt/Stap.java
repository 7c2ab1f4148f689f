package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.GEEN_KNELPUNT;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.GEMELD;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.IN_BEOORDELING;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.IN_OPLOSSING;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.ONTWERP;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.OPGELOST;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.VASTGESTELD;
import static nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus.WORDT_NIET_OPGELOST;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be done with a knelpunt: the sub-resource to post to, from which status, and by whom besides the redacteur. */
public enum Stap {
    MELDINGEN(Door.EIGENAAR, ONTWERP),
    BEOORDELINGEN(Door.JURIST, GEMELD),
    VERDUIDELIJKINGSVRAGEN(Door.JURIST, GEMELD, IN_BEOORDELING),
    VERDUIDELIJKINGEN(Door.EIGENAAR_OF_JURIST, GEMELD, IN_BEOORDELING),
    VASTSTELLINGEN(Door.JURIST, IN_BEOORDELING),
    AFWIJZINGEN(Door.JURIST, GEMELD, IN_BEOORDELING),
    OPLOSSINGSTRAJECTEN(Door.JURIST, VASTGESTELD),
    AFRONDINGEN(Door.JURIST, VASTGESTELD, IN_OPLOSSING),
    ONOPLOSBAARVERKLARINGEN(Door.JURIST, VASTGESTELD, IN_OPLOSSING),
    HEROPENINGEN(Door.JURIST, GEEN_KNELPUNT, OPGELOST, WORDT_NIET_OPGELOST),
    SAMENVOEGINGEN(Door.REDACTEUR, ONTWERP, GEMELD, IN_BEOORDELING, VASTGESTELD, IN_OPLOSSING),
    ESCALATIES(Door.JURIST, GEMELD, IN_BEOORDELING, VASTGESTELD, IN_OPLOSSING),
    PRIORITERINGEN(Door.JURIST, GEMELD, IN_BEOORDELING, VASTGESTELD, IN_OPLOSSING),
    HERBEOORDELINGEN(Door.JURIST, EnumSet.complementOf(EnumSet.of(KnelpuntStatus.SAMENGEVOEGD)));

    /** Who may do it besides redacteur and beheerder, who may do all. */
    enum Door {
        REDACTEUR,
        JURIST,
        EIGENAAR,
        EIGENAAR_OF_JURIST
    }

    private final Door door;
    private final Set<KnelpuntStatus> vanaf;

    Stap(Door door, KnelpuntStatus eerste, KnelpuntStatus... andere) {
        this(door, EnumSet.of(eerste, andere));
    }

    Stap(Door door, Set<KnelpuntStatus> vanaf) {
        this.door = door;
        this.vanaf = Set.copyOf(vanaf);
    }

    boolean mogelijkVanaf(KnelpuntStatus status) {
        return vanaf.contains(status);
    }

    boolean doorJurist() {
        return door == Door.JURIST || door == Door.EIGENAAR_OF_JURIST;
    }

    boolean doorEigenaar() {
        return door == Door.EIGENAAR || door == Door.EIGENAAR_OF_JURIST;
    }

    /** The name of the sub-resource. */
    public String pad() {
        return name().toLowerCase(Locale.ROOT);
    }
}
