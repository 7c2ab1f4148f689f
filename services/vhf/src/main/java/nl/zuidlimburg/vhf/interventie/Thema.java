package nl.zuidlimburg.vhf.interventie;

import java.util.Arrays;
import java.util.List;

/** What an interventie is about; each belongs to one side. */
public enum Thema {
    WONINGKWALITEIT(Kant.FYSIEK),
    CIRCULARITEIT(Kant.FYSIEK),
    DUURZAAMHEID(Kant.FYSIEK),
    ENERGIEVOORZIENING(Kant.FYSIEK),
    OPENBARE_RUIMTE(Kant.FYSIEK),
    WONINGBOUW(Kant.FYSIEK),
    LEEGSTAND(Kant.FYSIEK),
    LEEFBAARHEID(Kant.FYSIEK),
    INKOMEN(Kant.SOCIAAL),
    WERK(Kant.SOCIAAL),
    ONDERWIJS(Kant.SOCIAAL),
    GEZONDHEID(Kant.SOCIAAL),
    VEILIGHEID(Kant.SOCIAAL),
    JEUGD(Kant.SOCIAAL);

    private final Kant kant;

    Thema(Kant kant) {
        this.kant = kant;
    }

    public Kant kant() {
        return kant;
    }

    public static List<Thema> van(Kant kant) {
        return Arrays.stream(values()).filter(thema -> thema.kant == kant).toList();
    }
}
