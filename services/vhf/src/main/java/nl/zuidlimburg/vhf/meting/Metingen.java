package nl.zuidlimburg.vhf.meting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** The measurements, and what keeps them right. */
@ApplicationScoped
public class Metingen implements PanacheRepositoryBase<Meting, UUID> {
    private final Waardenbestand bestand;
    private final Outbox outbox;
    private final Access access;
    private final Clock clock;

    Metingen(Waardenbestand bestand, Outbox outbox, Access access, Clock clock) {
        this.bestand = bestand;
        this.outbox = outbox;
        this.access = access;
        this.clock = clock;
    }

    /** The measurement, or {@code ItemNotFound} where there is none that the caller may know of. */
    public Meting zichtbaar(UUID id) {
        return access.visible(findById(id), "meting", id);
    }

    /** For a change of its values: others wait until this transaction ends. */
    public Meting vergrendeld(UUID id) {
        var meting = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (meting == null) {
            throw new ItemNotFound("meting", id);
        }
        return meting;
    }

    /** The newest that is vastgesteld, not corrected since, and visible to everyone; of this kind. */
    public Optional<Meting> laatste(Metingsoort soort) {
        return find(
                        "from Meting m where m.soort = ?1 and m.status = ?2 and m.zichtbaarheid = ?3"
                                + " and not exists (select 1 from Meting later where later.vervangt = m.id and later.status = ?2)"
                                + " order by m.peildatum desc, m.uitgave desc",
                        soort,
                        MetingStatus.VASTGESTELD,
                        Zichtbaarheid.OPENBAAR)
                .firstResultOptional();
    }

    /** Which set came in the place of this one. */
    Optional<Meting> correctieVan(Meting meting) {
        return find("vervangt", meting.id()).firstResultOptional();
    }

    /** Begins a measurement, without values. */
    @Transactional
    public Meting zetOp(MetingInvoer invoer) {
        controleer(invoer);
        var meting = new Meting(invoer, clock.instant());
        persist(meting);
        outbox.append(meting, meting.zetOp(invoer.reden()));
        return meting;
    }

    void wijzig(Meting meting, MetingInvoer invoer) {
        controleer(invoer);
        outbox.append(meting, meting.wijzig(invoer, clock.instant()));
    }

    /** Begins a new issue with all values of this one. */
    Meting corrigeer(Meting meting, String reden) {
        if (correctieVan(meting).isPresent()) {
            throw new RuleViolation(
                    "meting-gecorrigeerd", "Deze meting is al gecorrigeerd. Corrigeer de nieuwste uitgave.");
        }
        var nieuw = meting.correctie(reden, clock.instant());
        persist(nieuw);
        flush();
        bestand.neemOver(meting.id(), nieuw.id());
        outbox.append(nieuw, nieuw.zetOp(reden));
        // The counts come with the values, as a fact of their own.
        var feit = nieuw.voerIn(
                "uitgave " + meting.uitgave(), meting.telling().rijen(), bestand.tel(nieuw.id()), clock.instant());
        outbox.append(nieuw, feit);
        return nieuw;
    }

    /** Freezes the set, with what must not be shown taken out. */
    @Transactional
    public void stelVast(Meting meting, StelMetingVast verzoek) {
        meting.vereisConcept();
        bestand.onderdruk(meting.id(), meting.drempel());
        outbox.append(meting, meting.stelVast(verzoek, bestand.tel(meting.id()), clock.instant()));
    }

    private void controleer(MetingInvoer in) {
        if (in.nulmeting() == null) {
            return;
        }
        if (in.soort() == Metingsoort.NULMETING) {
            throw new InvalidInput("nulmeting", "hoort bij een vervolgmeting");
        }
        var nulmeting = findById(in.nulmeting());
        if (nulmeting == null || nulmeting.soort() != Metingsoort.NULMETING) {
            throw new InvalidInput("nulmeting", "er is geen nulmeting met dit kenmerk");
        }
    }
}
