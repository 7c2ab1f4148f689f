package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.identity.NotAllowed;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** How a knelpunt comes into the register: by a form, from another service's fact, or as demo content. */
@ApplicationScoped
public class Melden {
    private final Knelpunten knelpunten;
    private final Verwijzingen verwijzingen;
    private final Rechten rechten;
    private final Access access;
    private final Outbox outbox;
    private final TermijnConfig termijnen;
    private final Clock clock;

    Melden(
            Knelpunten knelpunten,
            Verwijzingen verwijzingen,
            Rechten rechten,
            Access access,
            Outbox outbox,
            TermijnConfig termijnen,
            Clock clock) {
        this.knelpunten = knelpunten;
        this.verwijzingen = verwijzingen;
        this.rechten = rechten;
        this.access = access;
        this.outbox = outbox;
        this.termijnen = termijnen;
        this.clock = clock;
    }

    /** A partner reports for its own organisation, which then owns the knelpunt; the team for anyone. */
    public Knelpunt meld(KnelpuntInvoer invoer) {
        vraagMelder(invoer.melder());
        var zichtbaarheid = zichtbaarheid(invoer);
        var melder = invoer.melder() == null ? access.actor().organisatie() : invoer.melder();
        if (melder == null) {
            throw new InvalidInput("melder", "is verplicht");
        }
        var eigenaar = rechten.isTeam() ? melder : access.actor().organisatie();
        var herkend = verwijzingen.lees(invoer.regelverwijzingen(), List.of());
        var herkomsten = invoer.herkomsten() == null ? List.<Herkomst>of() : invoer.herkomsten();
        var knelpunt = nieuw(invoer.beschrijving(melder, herkend), eigenaar, herkomsten, zichtbaarheid);
        outbox.append(
                knelpunt,
                Boolean.TRUE.equals(invoer.ontwerp())
                        ? knelpunt.legVast(invoer.reden())
                        : knelpunt.meld(invoer.reden(), termijnen.stelsel(), clock.instant()));
        return knelpunt;
    }

    /** An internal draft on behalf of no one in particular, for a lawyer to look at. */
    public Knelpunt legOntwerpVast(Beschrijving beschrijving, List<Herkomst> herkomsten, String reden) {
        var knelpunt = nieuw(beschrijving, null, herkomsten, Zichtbaarheid.INTERN);
        outbox.append(knelpunt, knelpunt.legVast(reden));
        return knelpunt;
    }

    private Knelpunt nieuw(
            Beschrijving beschrijving,
            @Nullable String eigenaar,
            List<Herkomst> herkomsten,
            Zichtbaarheid zichtbaarheid) {
        var nu = clock.instant();
        var registratie = new Registratie(knelpunten.volgendNummer(nu), eigenaar, List.copyOf(herkomsten), nu);
        var knelpunt = new Knelpunt(registratie, beschrijving, zichtbaarheid);
        knelpunten.persist(knelpunt);
        return knelpunt;
    }

    void vraagMelder(@Nullable String melder) {
        if (!rechten.isTeam() && melder != null && !access.actor().owns(melder)) {
            throw new InvalidInput("melder", "u meldt namens uw eigen organisatie");
        }
    }

    private Zichtbaarheid zichtbaarheid(KnelpuntInvoer invoer) {
        var gevraagd = invoer.zichtbaarheid() == null ? Zichtbaarheid.INTERN : invoer.zichtbaarheid();
        if (Boolean.TRUE.equals(invoer.ontwerp()) && gevraagd.isShared()) {
            throw new InvalidInput("zichtbaarheid", "een ontwerp is intern");
        }
        if (gevraagd == Zichtbaarheid.OPENBAAR && !access.isEditor()) {
            throw new NotAllowed();
        }
        return gevraagd;
    }
}
