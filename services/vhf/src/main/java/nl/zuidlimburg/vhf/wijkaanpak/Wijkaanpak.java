package nl.zuidlimburg.vhf.wijkaanpak;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.vhf.interventie.InterventieGegevens;
import nl.zuidlimburg.vhf.interventie.InterventieView;
import nl.zuidlimburg.vhf.interventie.Kant;
import nl.zuidlimburg.vhf.interventie.Thema;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansView;
import nl.zuidlimburg.vhf.werk.Urn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matrix of a wijk: every physical theme crossed with every social one. */
@Schema(name = "Wijkaanpak")
record Wijkaanpak(
        String wijk, String naam, int fysiek, int sociaal, int gekoppeld, int kandidaten, List<Kruising> matrix) {

    /** What stands at a crossing. */
    enum Stand {
        /** One interventie works on both, or a koppelkans ties them. */
        GEKOPPELD,
        /** Nothing ties them, while at least one side is worked on: a candidate for a koppelkans. */
        KANDIDAAT,
        /** Neither side is worked on. */
        LEEG
    }

    @Schema(name = "WijkaanpakKruising")
    record Kruising(
            Thema fysiek,
            Thema sociaal,
            Stand stand,
            List<UUID> fysiekeInterventies,
            List<UUID> socialeInterventies,
            List<UUID> koppelkansen) {}

    static Wijkaanpak van(
            String wijk, String naam, List<InterventieView> interventies, List<KoppelkansView> koppelkansen) {
        var matrix = new ArrayList<Kruising>();
        for (var fysiek : Thema.van(Kant.FYSIEK)) {
            for (var sociaal : Thema.van(Kant.SOCIAAL)) {
                matrix.add(kruising(fysiek, sociaal, interventies, koppelkansen));
            }
        }
        return new Wijkaanpak(
                wijk,
                naam,
                op(Kant.FYSIEK, interventies),
                op(Kant.SOCIAAL, interventies),
                met(Stand.GEKOPPELD, matrix),
                met(Stand.KANDIDAAT, matrix),
                matrix);
    }

    Wijkaanpak zonderMatrix() {
        return new Wijkaanpak(wijk, naam, fysiek, sociaal, gekoppeld, kandidaten, List.of());
    }

    private static Kruising kruising(
            Thema fysiek, Thema sociaal, List<InterventieView> interventies, List<KoppelkansView> koppelkansen) {
        var opFysiek = interventies.stream().filter(i -> raakt(i, fysiek)).toList();
        var opSociaal = interventies.stream().filter(i -> raakt(i, sociaal)).toList();
        var kansen = koppelkansen.stream()
                .filter(kans -> noemt(kans, opFysiek) && noemt(kans, opSociaal))
                .map(KoppelkansView::id)
                .toList();
        boolean ineen = opFysiek.stream().anyMatch(opSociaal::contains);
        var stand = ineen || !kansen.isEmpty()
                ? Stand.GEKOPPELD
                : opFysiek.isEmpty() && opSociaal.isEmpty() ? Stand.LEEG : Stand.KANDIDAAT;
        return new Kruising(fysiek, sociaal, stand, ids(opFysiek), ids(opSociaal), kansen);
    }

    private static boolean raakt(InterventieView interventie, Thema thema) {
        InterventieGegevens g = interventie.gegevens();
        return Stream.concat(Stream.of(g.thema()), g.ookThemas().stream()).anyMatch(thema::equals);
    }

    private static boolean noemt(KoppelkansView kans, List<InterventieView> interventies) {
        var urns = kans.gegevens().tussen().stream().map(Urn::urn).toList();
        return interventies.stream().map(InterventieView::urn).anyMatch(urns::contains);
    }

    private static List<UUID> ids(List<InterventieView> interventies) {
        return interventies.stream().map(InterventieView::id).toList();
    }

    private static int op(Kant kant, List<InterventieView> interventies) {
        return (int)
                interventies.stream().filter(i -> i.gegevens().kant() == kant).count();
    }

    private static int met(Stand stand, List<Kruising> matrix) {
        return (int) matrix.stream().filter(k -> k.stand() == stand).count();
    }
}
