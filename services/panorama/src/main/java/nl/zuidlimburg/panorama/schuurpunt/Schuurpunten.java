package nl.zuidlimburg.panorama.schuurpunt;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Herkomst;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflict;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflicten;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The tensions: each between claims that are there, and one per computed conflict. */
@Singleton
public class Schuurpunten {
    private final Werkbank bank;
    private final EntityManager entities;
    private final Herkomst herkomst;
    private final Knopen knopen;
    private final Ruimteconflicten conflicten;

    Schuurpunten(Werkbank bank, EntityManager entities, Herkomst herkomst, Knopen knopen, Ruimteconflicten conflicten) {
        this.bank = bank;
        this.entities = entities;
        this.herkomst = herkomst;
        this.knopen = knopen;
        this.conflicten = conflicten;
    }

    /** One that people found. */
    public Schuurpunt nieuw(SchuurpuntGegevens gegevens, Zichtbaarheid niveau) {
        var schuurpunt = new Schuurpunt(gegevens, null, bank.eigenaar(), niveau, bank.nu());
        verbind(schuurpunt.id(), gegevens);
        return schuurpunt;
    }

    /** @throws RuleViolation where it was signalled before, naming what came of that */
    Schuurpunt uitConflict(String sleutel, Signaleer verzoek) {
        var conflict = conflicten.vereis(sleutel).conflict();
        if (conflict.soort().isKans()) {
            throw new RuleViolation(
                    "conflict-is-kans", "Deze claims kunnen samen; signaleer het als kans, niet als schuurpunt.");
        }
        var bestaand = entities.createQuery("select id from Schuurpunt where conflict = :conflict", UUID.class)
                .setParameter("conflict", conflict.sleutel())
                .getResultList();
        if (!bestaand.isEmpty()) {
            throw new RuleViolation(
                    "schuurpunt-bestaat", "Van dit conflict is al een schuurpunt: " + bestaand.getFirst() + ".");
        }
        var gegevens = gegevens(conflict, verzoek);
        var schuurpunt = new Schuurpunt(gegevens, conflict.sleutel(), bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
        verbind(schuurpunt.id(), gegevens);
        return schuurpunt;
    }

    private static SchuurpuntGegevens gegevens(Ruimteconflict conflict, Signaleer verzoek) {
        var namen = conflict.claims().stream().map(Ruimteconflict.Kant::naam).toList();
        return new SchuurpuntGegevens(
                verzoek.vraag() != null
                        ? verzoek.vraag()
                        : String.format(
                                Locale.forLanguageTag("nl"),
                                "Wat gaat voor op %.2f ha vanaf %d: %s?",
                                conflict.hectare(),
                                conflict.vanaf(),
                                String.join(" of ", namen)),
                verzoek.toelichting(),
                conflict.claims().stream().map(Ruimteconflict.Kant::id).toList(),
                List.of(),
                List.of());
    }

    void verbind(UUID id, SchuurpuntGegevens gegevens) {
        var claims = gegevens.claims().stream()
                .map(claim -> new Knoop("ruimteclaim", claim))
                .toList();
        knopen.fouten().in("claims", claims).vereisGeen();
        herkomst.verwijst(new Knoop("schuurpunt", id), claims);
    }
}
