package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflicten;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The chances that were signalled: each pair of claims once. */
@Singleton
class Kansen {
    private final Werkbank bank;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Ruimteconflicten conflicten;

    Kansen(Werkbank bank, EntityManager entities, Outbox outbox, Ruimteconflicten conflicten) {
        this.bank = bank;
        this.entities = entities;
        this.outbox = outbox;
        this.conflicten = conflicten;
    }

    Kans signaleer(String sleutel, String omschrijving) {
        var gevonden = conflicten.vereis(sleutel);
        if (!gevonden.conflict().soort().isKans()) {
            throw new RuleViolation(
                    "conflict-geen-kans", "Deze claims sluiten elkaar uit; maak er een schuurpunt van.");
        }
        if (!entities.createQuery("select id from Kans where conflict = :sleutel", UUID.class)
                .setParameter("sleutel", gevonden.conflict().sleutel())
                .getResultList()
                .isEmpty()) {
            throw new RuleViolation("kans-bestaat", "Deze kans is al gesignaleerd.");
        }
        var kans = new Kans(gevonden, omschrijving, bank.nu());
        entities.persist(kans);
        outbox.append(kans, kans.begin());
        return kans;
    }
}
