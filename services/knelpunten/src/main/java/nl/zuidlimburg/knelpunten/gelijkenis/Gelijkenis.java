package nl.zuidlimburg.knelpunten.gelijkenis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.gelijkenis.Gelijkend.Kandidaat;
import nl.zuidlimburg.knelpunten.gelijkenis.Gelijkend.Reden;
import nl.zuidlimburg.knelpunten.gelijkenis.Gelijkend.Soort;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntLijst;
import nl.zuidlimburg.knelpunten.regelverwijzing.OngeldigeVerwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import nl.zuidlimburg.platform.rest.Where;
import org.hibernate.Session;

/**
 * Finds knelpunten that may be the same as a report. Four questions, each answered from an index and each at most
 * {@link #PER_VRAAG}: the same article or law, the same place, almost the same title, the same words.
 */
@ApplicationScoped
class Gelijkenis {
    private static final int PER_VRAAG = 20;
    private static final int HOOGSTENS = 10;

    /** How much each kind of likeness says: a shared article more than a shared law, a place little by itself. */
    private static final double ARTIKEL = 0.5;

    private static final double WET = 0.3;
    private static final double PLAATS = 0.2;
    private static final double TEKST = 0.6;

    private final EntityManager em;
    private final KnelpuntLijst lijst;
    private final Regelverwijzingen regelverwijzingen;

    Gelijkenis(EntityManager em, KnelpuntLijst lijst, Regelverwijzingen regelverwijzingen) {
        this.em = em;
        this.lijst = lijst;
        this.regelverwijzingen = regelverwijzingen;
    }

    private record Treffer(
            String nummer, String titel, String status, Map<Soort, Double> punten, List<Reden> redenen) {}

    Gelijkend met(Vergelijk melding) {
        var treffers = new LinkedHashMap<UUID, Treffer>();
        var zichtbaar =
                melding.uitgezonderd() == null ? lijst.alles() : lijst.alles().and("id <> ?", melding.uitgezonderd());
        for (Regelverwijzing verwijzing : herkend(melding)) {
            zelfdeRegel(treffers, zichtbaar, verwijzing);
        }
        if (melding.plaats() != null && !melding.plaats().isBlank()) {
            zelfdePlaats(treffers, zichtbaar, melding.plaats());
        }
        bijnaZelfdeTitel(treffers, zichtbaar, melding.titel());
        zelfdeWoorden(treffers, zichtbaar, melding.titel());
        return new Gelijkend(treffers.entrySet().stream()
                .map(t -> kandidaat(t.getKey(), t.getValue()))
                .sorted(Comparator.comparingDouble(Kandidaat::gelijkenis).reversed())
                .limit(HOOGSTENS)
                .toList());
    }

    private List<Regelverwijzing> herkend(Vergelijk melding) {
        var herkend = new ArrayList<Regelverwijzing>();
        for (String tekst : melding.regelverwijzingen() == null ? List.<String>of() : melding.regelverwijzingen()) {
            try {
                herkend.add(regelverwijzingen.herken(tekst));
            } catch (OngeldigeVerwijzing nogAanHetTypen) {
                // Someone is still typing; the form says what is wrong, likeness does without it.
                continue;
            }
        }
        return herkend;
    }

    private void zelfdeRegel(Map<UUID, Treffer> treffers, Where zichtbaar, Regelverwijzing verwijzing) {
        if (verwijzing.artikel() != null) {
            var where = zichtbaar.and(
                    "regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(? as text), 'artikel', cast(? as text)))",
                    verwijzing.regeling(),
                    verwijzing.artikel());
            neem(
                    treffers,
                    where,
                    "1",
                    "gewijzigd_op desc",
                    Soort.ARTIKEL,
                    ARTIKEL,
                    "Zelfde artikel: " + verwijzing.tekst());
        }
        var where = zichtbaar.and(
                "regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(? as text)))",
                verwijzing.regeling());
        neem(treffers, where, "1", "gewijzigd_op desc", Soort.ARTIKEL, WET, "Zelfde wet: " + verwijzing.regeling());
    }

    private void zelfdePlaats(Map<UUID, Treffer> treffers, Where zichtbaar, String plaats) {
        neem(
                treffers,
                zichtbaar.and("plaats % ?", plaats),
                "1",
                "gewijzigd_op desc",
                Soort.PLAATS,
                PLAATS,
                "Zelfde plaats: " + plaats);
    }

    private void bijnaZelfdeTitel(Map<UUID, Treffer> treffers, Where zichtbaar, String titel) {
        neem(
                treffers,
                zichtbaar.and("titel % ?", titel),
                "similarity(titel, :tekst)",
                "5 desc",
                Soort.TEKST,
                TEKST,
                "De titels lijken op elkaar",
                titel);
    }

    /** At least two of the words of the title, in any inflection; the rarest decide. */
    private void zelfdeWoorden(Map<UUID, Treffer> treffers, Where zichtbaar, String titel) {
        var woorden = em.unwrap(Session.class)
                .createNativeQuery(
                        "select lexeme from unnest(to_tsvector('dutch', :titel)) where length(lexeme) > 3 limit 12",
                        String.class)
                .setParameter("titel", titel)
                .getResultList();
        if (woorden.size() < 2) {
            return;
        }
        var paren = new ArrayList<String>();
        for (int i = 0; i < woorden.size(); i++) {
            for (int j = i + 1; j < woorden.size(); j++) {
                paren.add("('" + woorden.get(i).replace("'", "''") + "' & '"
                        + woorden.get(j).replace("'", "''") + "')");
            }
        }
        var vraag = String.join(" | ", paren);
        neem(
                treffers,
                zichtbaar.and("zoekvector @@ cast(? as tsquery)", vraag),
                "least(1, ts_rank(zoekvector, cast(:tekst as tsquery)) * 2)",
                "5 desc",
                Soort.TEKST,
                TEKST * 0.8,
                "Dezelfde woorden komen voor",
                vraag);
    }

    private void neem(
            Map<UUID, Treffer> treffers,
            Where where,
            String mate,
            String orde,
            Soort soort,
            double gewicht,
            String uitleg) {
        neem(treffers, where, mate, orde, soort, gewicht, uitleg, "");
    }

    private void neem(
            Map<UUID, Treffer> treffers,
            Where where,
            String mate,
            String orde,
            Soort soort,
            double gewicht,
            String uitleg,
            String tekst) {
        var query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select id, nummer, titel, status, cast(" + mate + " as double precision) from knelpunt where "
                                + where.sql() + " order by " + orde + ", id limit " + PER_VRAAG,
                        Object[].class);
        if (!tekst.isEmpty()) {
            query.setParameter("tekst", tekst);
        }
        for (Object[] r : where.bind(query).getResultList()) {
            var treffer = treffers.computeIfAbsent(
                    (UUID) r[0],
                    id -> new Treffer(
                            (String) r[1], (String) r[2], (String) r[3], new LinkedHashMap<>(), new ArrayList<>()));
            var punten = gewicht * ((Number) r[4]).doubleValue();
            if (treffer.punten().merge(soort, punten, Math::max) == punten) {
                treffer.redenen().removeIf(reden -> reden.soort() == soort);
                treffer.redenen().add(new Reden(soort, uitleg));
            }
        }
    }

    private static Kandidaat kandidaat(UUID id, Treffer treffer) {
        var som = treffer.punten().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Kandidaat(
                id,
                treffer.nummer(),
                treffer.titel(),
                treffer.status().toLowerCase(Locale.ROOT).replace('_', '-'),
                Math.round(Math.min(1, som) * 100) / 100.0,
                List.copyOf(treffer.redenen()));
    }
}
