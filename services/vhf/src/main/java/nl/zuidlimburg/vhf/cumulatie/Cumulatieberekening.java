package nl.zuidlimburg.vhf.cumulatie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Domeinbijdrage;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Exponentieel;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Indicatorbijdrage;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Stapeling;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Zscore;
import nl.zuidlimburg.vhf.indicator.Domein;
import org.jspecify.annotations.Nullable;

/** Computes the scores of areas of one kind and tells of each what it is made of. The same input gives the same digits. */
final class Cumulatieberekening {
    /** Recorded with every result: another number is another arithmetic. */
    static final int REKENWIJZE = 1;

    /** An area is among the worst fifth of a domain from this R up: of 93 areas the last 19. */
    private static final double SLECHTSTE_VIJFDE = 0.8;

    private final Cijfers cijfers;
    private final Standaardisatie standaardisatie;
    private final Weging weging;

    private Cumulatieberekening(Cijfers cijfers, Gewichten gewichten) {
        this.cijfers = cijfers;
        this.standaardisatie = new Standaardisatie(cijfers);
        this.weging = new Weging(standaardisatie, gewichten);
    }

    /** One line per area, in the order of the areas. */
    static List<Rangorderegel> bereken(Cijfers cijfers, Gewichten gewichten) {
        return new Cumulatieberekening(cijfers, gewichten).regels();
    }

    private List<Rangorderegel> regels() {
        double[] zscores = weging.zscores();
        double[] rangscores = weging.rangscores();
        int[] zplaatsen = Rangen.plaatsen(zscores);
        int[] rangplaatsen = Rangen.plaatsen(rangscores);
        var regels = new ArrayList<Rangorderegel>();
        for (int g = 0; g < zscores.length; g++) {
            var gebied = cijfers.gebieden().get(g);
            regels.add(new Rangorderegel(
                    gebied.code(),
                    gebied.naam(),
                    new Zscore(bekend(zscores[g]), plaats(zplaatsen[g]), indicatorbijdragen(g)),
                    new Exponentieel(bekend(rangscores[g]), plaats(rangplaatsen[g]), domeinbijdragen(g)),
                    stapeling(g)));
        }
        return regels;
    }

    private List<Indicatorbijdrage> indicatorbijdragen(int g) {
        return IntStream.range(0, cijfers.maten().size())
                .mapToObj(m -> {
                    var maat = cijfers.maten().get(m);
                    return new Indicatorbijdrage(
                            maat.code(),
                            maat.domein(),
                            cijfers.gebieden().get(g).waarden().get(maat.code()),
                            bekend(standaardisatie.z(m, g)),
                            cijfers.gebieden().get(g).grondslag(maat),
                            Rangen.afgerond(weging.aandeel(m, g)),
                            weging.zBijdrage(m, g));
                })
                .toList();
    }

    private List<Domeinbijdrage> domeinbijdragen(int g) {
        return Arrays.stream(Domein.values())
                .map(domein -> new Domeinbijdrage(
                        domein,
                        bekend(weging.rang(domein, g)),
                        weging.aantal(domein),
                        weging.heeftGegevens(domein, g) ? bekend(ExponentieleRang.van(weging.r(domein, g))) : null,
                        Rangen.afgerond(weging.aandeel(domein, g)),
                        weging.rangBijdrage(domein, g)))
                .toList();
    }

    /** A count knows no weights of domains: each is worst fifth, not, or without data. */
    private Stapeling stapeling(int g) {
        var slechtste = Arrays.stream(Domein.values())
                .filter(domein -> weging.r(domein, g) > SLECHTSTE_VIJFDE)
                .toList();
        var zonder = Arrays.stream(Domein.values())
                .filter(domein -> !weging.heeftGegevens(domein, g))
                .toList();
        int domeinen = Domein.values().length;
        return new Stapeling(
                slechtste,
                zonder,
                domeinen,
                slechtste.stream().anyMatch(Cumulatieberekening::isFysiek)
                        && slechtste.stream().anyMatch(Cumulatieberekening::isSociaalOfGezondheid),
                slechtste.size() + " van " + domeinen
                        + (zonder.isEmpty() ? "" : ", " + zonder.size() + " zonder gegevens"));
    }

    private static boolean isFysiek(Domein domein) {
        return domein == Domein.FYSIEK;
    }

    /** Youth is one of the social themes of the programme; liveability is of both kinds and so decides nothing. */
    private static boolean isSociaalOfGezondheid(Domein domein) {
        return switch (domein) {
            case SOCIAAL_ECONOMISCH, GEZONDHEID, JEUGD -> true;
            case FYSIEK, LEEFBAARHEID -> false;
        };
    }

    private static @Nullable Double bekend(double waarde) {
        return Double.isNaN(waarde) ? null : Rangen.afgerond(waarde);
    }

    private static @Nullable Integer plaats(int plaats) {
        return plaats == 0 ? null : plaats;
    }
}
