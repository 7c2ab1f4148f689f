package nl.zuidlimburg.knelpunten.signaal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.Aard;
import nl.zuidlimburg.knelpunten.knelpunt.Beschrijving;
import nl.zuidlimburg.knelpunten.knelpunt.Herkomst;
import nl.zuidlimburg.knelpunten.knelpunt.Land;
import nl.zuidlimburg.knelpunten.knelpunt.Melden;
import nl.zuidlimburg.knelpunten.knelpunt.Niveau;
import org.jspecify.annotations.Nullable;

/** Makes one draft of a thing in another service, however often and wherever its fact arrives. */
@ApplicationScoped
class Kandidaten {
    private final Melden melden;
    private final EntityManager em;
    private final Clock clock;

    Kandidaten(Melden melden, EntityManager em, Clock clock) {
        this.melden = melden;
        this.em = em;
        this.clock = clock;
    }

    /** What is known of a candidate; a lawyer fills in the rest. */
    record Kandidaat(
            String urn,
            String titel,
            String omschrijving,
            @Nullable String gevolg,
            @Nullable String plaats,
            String melder,
            String doorbraak,
            String focusonderdeel,
            String reden) {}

    void maak(Kandidaat k) {
        // A second replica waits here for the first, and then finds that the draft is there.
        int nieuw = em.createNativeQuery(
                        "insert into kandidaat (urn, gemaakt_op) values (:urn, :nu) on conflict (urn) do nothing")
                .setParameter("urn", k.urn())
                .setParameter("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (nieuw == 1) {
            melden.legOntwerpVast(beschrijving(k), List.of(new Herkomst(k.urn(), kort(k.titel(), 500))), k.reden());
        }
    }

    private static Beschrijving beschrijving(Kandidaat k) {
        return new Beschrijving(
                kort(k.titel(), 200),
                kort(k.omschrijving(), 10_000),
                k.gevolg(),
                Aard.WET_OF_REGEL,
                Niveau.NATIONAAL,
                List.of(Land.NL),
                List.of(),
                List.of(k.doorbraak()),
                List.of(k.focusonderdeel()),
                List.of(),
                k.plaats() == null ? null : kort(k.plaats(), 200),
                k.melder(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static String kort(String tekst, int hoogstens) {
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens);
    }
}
