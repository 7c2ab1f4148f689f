package nl.zuidlimburg.knelpunten.wetswijziging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunten;
import nl.zuidlimburg.knelpunten.wet.Wetten;
import nl.zuidlimburg.platform.event.Outbox;

/** What newer versions of laws there are, and which knelpunten they touch. */
@ApplicationScoped
class Wetswijzigingen implements PanacheRepositoryBase<Wetswijziging, UUID> {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private final Knelpunten knelpunten;
    private final Wetten wetten;
    private final Outbox outbox;
    private final Clock clock;

    Wetswijzigingen(Knelpunten knelpunten, Wetten wetten, Outbox outbox, Clock clock) {
        this.knelpunten = knelpunten;
        this.wetten = wetten;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Marks every knelpunt that cites an older version of the law, each version once however often it is told.
     *
     * @return how many were marked; 0 for a law that nobody cites, of which nothing is kept
     */
    int verwerk(Wetsversie versie) {
        var geraakt = knelpunten.opWet(versie.regeling()).stream()
                .filter(k -> citeertOudere(k, versie))
                .toList();
        if (geraakt.isEmpty()) {
            return 0;
        }
        var wijziging = leg(versie);
        var reden = reden(versie);
        int gemarkeerd = 0;
        for (var knelpunt : geraakt) {
            if (nogNietGemarkeerd(wijziging, knelpunt)) {
                outbox.append(knelpunt, knelpunt.markeerOpnieuwBeoordelen(reden, clock.instant()));
                gemarkeerd++;
            }
        }
        wijziging.telGemarkeerd(gemarkeerd);
        return gemarkeerd;
    }

    /** A reference without a date means the law as it was when the knelpunt was recorded. */
    private static boolean citeertOudere(Knelpunt knelpunt, Wetsversie versie) {
        var view = knelpunt.view();
        var vastgelegd =
                LocalDate.ofInstant(Objects.requireNonNullElse(view.gemeldOp(), view.aangemaaktOp()), NEDERLAND);
        return view.regelverwijzingen().stream()
                .filter(v -> v.regeling().equals(versie.regeling()))
                .anyMatch(v -> versie.geldigVanaf().isAfter(Objects.requireNonNullElse(v.geldigOp(), vastgelegd)));
    }

    private Wetswijziging leg(Wetsversie versie) {
        return find("regeling = ?1 and geldigVanaf = ?2", versie.regeling(), versie.geldigVanaf())
                .firstResultOptional()
                .orElseGet(() -> {
                    var nieuw = new Wetswijziging(versie, clock.instant());
                    persistAndFlush(nieuw);
                    return nieuw;
                });
    }

    private boolean nogNietGemarkeerd(Wetswijziging wijziging, Knelpunt knelpunt) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into wetswijziging_markering (wetswijziging, knelpunt) values (:wijziging, :knelpunt) on conflict do nothing")
                        .setParameter("wijziging", wijziging.id())
                        .setParameter("knelpunt", knelpunt.id())
                        .executeUpdate()
                == 1;
    }

    private String reden(Wetsversie versie) {
        var wet = wetten.bijRegelingen(List.of(versie.regeling())).get(versie.regeling());
        var titel = wet == null ? versie.regeling() : wet.citeertitel();
        var kern = "Nieuwe versie van " + titel + " per " + VOLUIT.format(versie.geldigVanaf());
        return versie.omschrijving() == null || versie.omschrijving().equals(titel)
                ? kern + "."
                : kern + ": " + versie.omschrijving();
    }
}
