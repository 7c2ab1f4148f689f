package nl.zuidlimburg.vhf.toekenning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.werk.CbsCode;

/** The awards. */
@ApplicationScoped
public class Toekenningen implements PanacheRepositoryBase<Toekenning, UUID> {
    private final Gebieden gebieden;
    private final Werkbank bank;

    Toekenningen(Gebieden gebieden, Werkbank bank) {
        this.gebieden = gebieden;
        this.bank = bank;
    }

    /** @throws RuleViolation where the code is taken */
    Toekenning nieuw(ToekenningGegevens gegevens) {
        if (count("code", gegevens.code()) > 0) {
            throw new RuleViolation(
                    "code-bestaat",
                    "De code " + gegevens.code() + " is al in gebruik. Wijzig de bestaande toekenning.");
        }
        vraagGebieden(gegevens);
        return new Toekenning(gegevens, bank.eigenaar(), Zichtbaarheid.INTERN, bank.nu());
    }

    /** An award as its sources tell of it: for everyone, and also before the areas that it names are there. */
    public Toekenning uitBron(ToekenningGegevens gegevens) {
        return new Toekenning(gegevens, null, Zichtbaarheid.OPENBAAR, bank.nu());
    }

    void vraagGebieden(ToekenningGegevens gegevens) {
        gebieden.vereis("gemeenten", gegevens.gemeenten());
        gebieden.vereis("wijken", gegevens.wijken());
    }

    /** Those that the caller may know of, as they are shown. */
    public List<ToekenningView> zichtbaar() {
        return listAll().stream()
                .filter(t -> bank.access().actor().maySee("vhf", t.zichtbaarheid(), t.eigenaar()))
                .map(Toekenning::view)
                .toList();
    }

    /** @throws InvalidInput where there is none of these ids that the caller may know of */
    public void vereis(String veld, List<UUID> ids) {
        for (var id : ids) {
            var toekenning = findById(id);
            if (toekenning == null
                    || !bank.access().actor().maySee("vhf", toekenning.zichtbaarheid(), toekenning.eigenaar())) {
                throw new InvalidInput(veld, "onbekende toekenning: " + id);
            }
        }
    }

    /** Whether an award reaches the area: it names the gemeente, or the wijk, or the whole gemeente that the wijk is in. */
    public boolean bereikt(String gebied) {
        var gemeente = CbsCode.gemeente(gebied);
        return listAll().stream()
                .map(Toekenning::gegevens)
                .filter(t ->
                        t.soort() == Toekenningsoort.TOEKENNING && t.gemeenten().contains(gemeente))
                .anyMatch(t -> gebied.startsWith("GM")
                        || t.wijken().stream().anyMatch(gebied.replace("BU", "WK")::startsWith)
                        || t.wijken().stream()
                                .noneMatch(wijk -> CbsCode.gemeente(wijk).equals(gemeente)));
    }
}
