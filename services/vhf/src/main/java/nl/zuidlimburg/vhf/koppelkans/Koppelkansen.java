package nl.zuidlimburg.vhf.koppelkans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.gebied.Gebieden;

/** The koppelkansen. */
@ApplicationScoped
public class Koppelkansen implements PanacheRepositoryBase<Koppelkans, UUID> {
    private final Gebieden gebieden;
    private final Werkbank bank;

    Koppelkansen(Gebieden gebieden, Werkbank bank) {
        this.gebieden = gebieden;
        this.bank = bank;
    }

    /** @throws RuleViolation where the chance it comes from was taken over before */
    Koppelkans nieuw(KoppelkansGegevens gegevens, Zichtbaarheid zichtbaarheid) {
        vraagWijk(gegevens);
        if (gegevens.herkomst() != null) {
            find("herkomst", gegevens.herkomst()).firstResultOptional().ifPresent(al -> {
                throw new RuleViolation(
                        "koppelkans-bestaat",
                        "Deze kans is al overgenomen als koppelkans " + al.id() + ". Werk daaraan verder.");
            });
        }
        return new Koppelkans(gegevens, bank.eigenaar(), zichtbaarheid, bank.nu());
    }

    void vraagWijk(KoppelkansGegevens gegevens) {
        if (gegevens.wijk() != null) {
            gebieden.vereis("wijk", gegevens.wijk());
        }
    }

    /** Those that did not fall away, as far as the caller may know. */
    public List<Koppelkans> levend() {
        return list("status <> ?1", KoppelkansStatus.AFGEVALLEN).stream()
                .filter(kans -> bank.access().actor().maySee("vhf", kans.zichtbaarheid(), kans.eigenaar()))
                .toList();
    }
}
