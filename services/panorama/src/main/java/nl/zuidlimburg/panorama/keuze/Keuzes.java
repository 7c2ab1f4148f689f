package nl.zuidlimburg.panorama.keuze;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The choices: each rests on what is there. */
@Singleton
public class Keuzes {
    private final Werkbank bank;
    private final Herkomst herkomst;
    private final Knopen knopen;

    Keuzes(Werkbank bank, Herkomst herkomst, Knopen knopen) {
        this.bank = bank;
        this.herkomst = herkomst;
        this.knopen = knopen;
    }

    /** A new choice that meets the rules. */
    public Keuze nieuw(KeuzeGegevens gegevens, Zichtbaarheid niveau) {
        var keuze = new Keuze(gegevens, bank.eigenaar(), niveau, bank.nu());
        verbind(keuze.id(), gegevens);
        return keuze;
    }

    void verbind(UUID id, KeuzeGegevens gegevens) {
        var fouten = knopen.fouten()
                .in(
                        "verkend.toekomstbeelden",
                        knopen("toekomstbeeld", gegevens.verkend().toekomstbeelden()))
                .in(
                        "verkend.schuurpunten",
                        knopen("schuurpunt", gegevens.verkend().schuurpunten()))
                .in(
                        "verkend.ontwerponderzoeken",
                        knopen("ontwerponderzoek", gegevens.verkend().ontwerponderzoeken()))
                .in("verkend.inbreng", knopen("inbreng", gegevens.verkend().inbreng()));
        for (int i = 0; i < gegevens.opties().size(); i++) {
            fouten.in(
                    "opties[" + i + "].toekomstbeelden",
                    knopen("toekomstbeeld", gegevens.opties().get(i).toekomstbeelden()));
        }
        var bronnen = new ArrayList<>(gegevens.bronknopen());
        if (gegevens.vervolgproces() != null) {
            var proces = new Knoop("vervolgproces", gegevens.vervolgproces());
            fouten.in("vervolgproces", List.of(proces));
            bronnen.add(proces);
        }
        fouten.vereisGeen();
        herkomst.verwijst(new Knoop("keuze", id), bronnen);
    }

    private static List<Knoop> knopen(String soort, List<UUID> ids) {
        return Verkend.van(soort, ids).toList();
    }
}
