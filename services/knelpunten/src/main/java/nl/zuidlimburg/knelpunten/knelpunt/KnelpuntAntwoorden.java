package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntAntwoord.GekoppeldeOplossing;
import nl.zuidlimburg.knelpunten.referentie.Referentie;
import nl.zuidlimburg.knelpunten.referentie.Referentie.Soort;
import nl.zuidlimburg.knelpunten.referentie.Referenties;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.history.Feit;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.history.HistoryPage;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.IfMatch;
import nl.zuidlimburg.platform.rest.Page;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/** What every route to one knelpunt does alike: find it, guard the step, record the fact, and answer. */
@ApplicationScoped
public class KnelpuntAntwoorden {
    private final Knelpunten knelpunten;
    private final Referenties referenties;
    private final Access access;
    private final Rechten rechten;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Answers answers;
    private final History history;
    private final EntityManager em;
    private final Clock clock;

    KnelpuntAntwoorden(
            Knelpunten knelpunten,
            Referenties referenties,
            Access access,
            Rechten rechten,
            IfMatch ifMatch,
            Outbox outbox,
            Answers answers,
            History history,
            EntityManager em,
            Clock clock) {
        this.knelpunten = knelpunten;
        this.referenties = referenties;
        this.access = access;
        this.rechten = rechten;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.answers = answers;
        this.history = history;
        this.em = em;
        this.clock = clock;
    }

    Knelpunt zichtbaar(String kenmerk) {
        return access.visible(knelpunten.metKenmerk(kenmerk).orElse(null), "knelpunt", kenmerk);
    }

    /** The visible one that answers now: itself, or what it went up in. */
    public Knelpunt levend(String kenmerk) {
        var gevraagd = zichtbaar(kenmerk);
        var levend = knelpunten.levend(gevraagd);
        return levend.id().equals(gevraagd.id())
                ? gevraagd
                : zichtbaar(levend.id().toString());
    }

    /** Takes one step of its life: who may, from which version, and what it becomes. */
    RestResponse<KnelpuntAntwoord> doe(
            String kenmerk, Stap stap, BiFunction<Knelpunt, Instant, KnelpuntEvent> opdracht) {
        var knelpunt = zichtbaar(kenmerk);
        Regels.vraagBestaand(knelpunt);
        rechten.vraag(stap, knelpunt);
        return leg(knelpunt, opdracht);
    }

    /** Records what the command does to the version that the client read. */
    RestResponse<KnelpuntAntwoord> leg(Knelpunt knelpunt, BiFunction<Knelpunt, Instant, KnelpuntEvent> opdracht) {
        ifMatch.check(knelpunt);
        outbox.append(knelpunt, opdracht.apply(knelpunt, clock.instant()));
        return answers.ok(knelpunt, antwoord(knelpunt));
    }

    RestResponse<KnelpuntAntwoord> toon(Knelpunt knelpunt, Knelpunt gevraagd) {
        var answer = answers.ok(knelpunt, antwoord(knelpunt));
        if (!knelpunt.id().equals(gevraagd.id())) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_LOCATION, "/v1/knelpunten/" + knelpunt.id());
        }
        return answer;
    }

    /** As it was at the end of that day; the names are those of today, and no step can be taken in the past. */
    RestResponse<KnelpuntAntwoord> toen(Knelpunt knelpunt, LocalDate peildatum) {
        var toen = history.on(peildatum, knelpunt, KnelpuntView.class);
        var antwoord = new KnelpuntAntwoord(toen, namen(knelpunt.beschrijving()), List.of(), List.of());
        return RestResponse.ok(antwoord);
    }

    Page<Feit> historie(String kenmerk, HistoryPage page) {
        return history.of(zichtbaar(kenmerk), page);
    }

    RestResponse<KnelpuntAntwoord> gemaakt(Knelpunt knelpunt) {
        var answer = answers.created(knelpunt, antwoord(knelpunt));
        answer.getHeaders().putSingle(HttpHeaders.LOCATION, "/v1/knelpunten/" + knelpunt.id());
        return answer;
    }

    public KnelpuntAntwoord antwoord(Knelpunt knelpunt) {
        return new KnelpuntAntwoord(
                knelpunt.view(), namen(knelpunt.beschrijving()), oplossingen(knelpunt), rechten.stappen(knelpunt));
    }

    private List<Referentie> namen(Beschrijving b) {
        var namen = new ArrayList<>(referenties.van(Soort.HOOFDOPGAVE, b.opgaven()));
        namen.addAll(referenties.van(Soort.DOORBRAAK, b.doorbraken()));
        namen.addAll(referenties.van(Soort.FOCUSONDERDEEL, b.focusonderdelen()));
        var organisaties = new ArrayList<String>();
        organisaties.add(b.melder());
        if (b.probleemeigenaar() != null) {
            organisaties.add(b.probleemeigenaar());
        }
        namen.addAll(referenties.van(Soort.ORGANISATIE, organisaties));
        return List.copyOf(namen);
    }

    /** Also those that were linked to what went up in it. */
    private List<GekoppeldeOplossing> oplossingen(Knelpunt knelpunt) {
        var lijn = Stream.concat(
                        Stream.of(knelpunt.id()),
                        knelpunt.samenvoeging().samengevoegdUit().stream().map(Afkomst::id))
                .toArray(UUID[]::new);
        var zichtbaar = access.visible(null).and("knelpunten && cast(? as uuid[])", (Object) lijn);
        var query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select id, nummer, titel, soort, stadium from oplossing where " + zichtbaar.sql()
                                + " order by nummer",
                        Object[].class);
        return zichtbaar.bind(query).getResultList().stream()
                .map(r -> new GekoppeldeOplossing(
                        (UUID) r[0], (String) r[1], (String) r[2], kebab((String) r[3]), kebab((String) r[4])))
                .toList();
    }

    private static String kebab(String naam) {
        return naam.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
