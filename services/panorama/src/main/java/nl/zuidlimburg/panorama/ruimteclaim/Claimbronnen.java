package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The claims that follow what other services say; in the transaction in which the fact was received. */
@Singleton
class Claimbronnen {
    private final EntityManager entities;
    private final Werkbank bank;
    private final Conflictkaart kaart;

    Claimbronnen(EntityManager entities, Werkbank bank, Conflictkaart kaart) {
        this.entities = entities;
        this.bank = bank;
        this.kaart = kaart;
    }

    void volg(Claimbron bron) {
        var bekend = vind(bron.urn());
        if (bekend.isEmpty()) {
            var nieuw = bank.neemOp(Ruimteclaim.afgeleid(bron, bank.nu()));
            kaart.leg(nieuw.id(), bron.gegevens());
            return;
        }
        var claim = bekend.get();
        claim.volg(bron, bank.nu()).ifPresent(feit -> {
            bank.legVast(claim, feit);
            kaart.leg(claim.id(), bron.gegevens());
        });
    }

    void verval(String urn, String reden) {
        vind(urn).ifPresent(claim -> claim.verval(reden, bank.nu()).ifPresent(feit -> {
            bank.legVast(claim, feit);
            kaart.neemWeg(claim.id());
        }));
    }

    private Optional<Ruimteclaim> vind(String urn) {
        return entities.createQuery("from Ruimteclaim where afgeleidVan = :urn", Ruimteclaim.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst();
    }
}
