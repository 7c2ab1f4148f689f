package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The claims that people record: each on values that are there, and each on the map of conflicts. */
@Singleton
public class Ruimteclaims {
    private final Werkbank bank;
    private final Knopen knopen;
    private final Conflictkaart kaart;

    Ruimteclaims(Werkbank bank, Knopen knopen, Conflictkaart kaart) {
        this.bank = bank;
        this.knopen = knopen;
        this.kaart = kaart;
    }

    /** A new claim that meets the rules; its geometry is in degrees. */
    public Ruimteclaim nieuw(RuimteclaimGegevens gegevens, Zichtbaarheid niveau) {
        var claim = new Ruimteclaim(gegevens, bank.eigenaar(), niveau, bank.nu());
        leg(claim.id(), gegevens);
        return claim;
    }

    void leg(UUID id, RuimteclaimGegevens gegevens) {
        gegevens.vereis();
        knopen.fouten()
                .in(
                        "invloeden",
                        gegevens.invloeden().stream()
                                .map(invloed -> new Knoop("waarde", invloed.waarde()))
                                .toList())
                .vereisGeen();
        kaart.leg(id, gegevens);
    }
}
