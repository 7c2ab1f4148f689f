package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The possible futures: each element rests on input and claims that are there. */
@Singleton
public class Toekomstbeelden {
    private final Werkbank bank;
    private final Herkomst herkomst;
    private final Knopen knopen;

    Toekomstbeelden(Werkbank bank, Herkomst herkomst, Knopen knopen) {
        this.bank = bank;
        this.herkomst = herkomst;
        this.knopen = knopen;
    }

    /** A new one, whose sources are there. */
    public Toekomstbeeld nieuw(ToekomstbeeldGegevens gegevens, Zichtbaarheid niveau) {
        var item = new Toekomstbeeld(gegevens, bank.eigenaar(), niveau, bank.nu());
        verbind(item.id(), gegevens);
        return item;
    }

    void verbind(UUID id, ToekomstbeeldGegevens gegevens) {
        var fouten = knopen.fouten();
        for (int i = 0; i < gegevens.elementen().size(); i++) {
            var element = gegevens.elementen().get(i);
            fouten.in("elementen[" + i + "].inbreng", knopen("inbreng", element.inbreng()))
                    .in("elementen[" + i + "].claims", knopen("ruimteclaim", element.claims()));
        }
        fouten.vereisGeen();
        herkomst.verwijst(new Knoop("toekomstbeeld", id), gegevens.bronknopen());
    }

    private static List<Knoop> knopen(String soort, List<UUID> ids) {
        return Beeldelement.van(soort, ids).toList();
    }
}
