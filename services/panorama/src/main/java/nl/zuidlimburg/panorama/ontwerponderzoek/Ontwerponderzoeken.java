package nl.zuidlimburg.panorama.ontwerponderzoek;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** Research by design: it works out futures that are there. */
@Singleton
public class Ontwerponderzoeken {
    private final Werkbank bank;
    private final Herkomst herkomst;
    private final Knopen knopen;

    Ontwerponderzoeken(Werkbank bank, Herkomst herkomst, Knopen knopen) {
        this.bank = bank;
        this.herkomst = herkomst;
        this.knopen = knopen;
    }

    /** A new one, whose sources are there. */
    public Ontwerponderzoek nieuw(OntwerponderzoekGegevens gegevens, Zichtbaarheid niveau) {
        var item = new Ontwerponderzoek(gegevens, bank.eigenaar(), niveau, bank.nu());
        verbind(item.id(), gegevens);
        return item;
    }

    void verbind(UUID id, OntwerponderzoekGegevens gegevens) {
        List<Knoop> beelden = gegevens.toekomstbeelden().stream()
                .map(beeld -> new Knoop("toekomstbeeld", beeld))
                .toList();
        knopen.fouten().in("toekomstbeelden", beelden).vereisGeen();
        herkomst.verwijst(new Knoop("ontwerponderzoek", id), beelden);
    }
}
