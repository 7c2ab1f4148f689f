package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntLijst;
import nl.zuidlimburg.knelpunten.knelpunt.Trede;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Artikel;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Inbreng;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Kort;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Land;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Landen;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Naast;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.OpTrede;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Opgelost;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Oplosser;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Oplossers;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Weggenomen;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Wet;
import nl.zuidlimburg.knelpunten.referentie.Referentie;
import nl.zuidlimburg.knelpunten.referentie.Referenties;

/** Counts the register from several sides, as far as the reader may see. */
@ApplicationScoped
class Overzichten {
    private static final String OPEN = "status in ('GEMELD', 'IN_BEOORDELING', 'VASTGESTELD', 'IN_OPLOSSING')";
    private static final String[] OPEN_FILTER = {"gemeld", "in-beoordeling", "vastgesteld", "in-oplossing"};
    private static final int HOOGSTENS = 500;

    private static final Filterlink LEEG = Filterlink.van(new MultivaluedHashMap<>());

    private final KnelpuntLijst lijst;
    private final Tellen tellen;
    private final Referenties referenties;

    Overzichten(KnelpuntLijst lijst, Tellen tellen, Referenties referenties) {
        this.lijst = lijst;
        this.tellen = tellen;
        this.referenties = referenties;
    }

    List<Wet> wetten() {
        var van = " from knelpunt cross join lateral jsonb_array_elements(regelverwijzingen) as v(regel)";
        var artikelen = tellen
                .rijen(
                        "select v.regel ->> 'regeling', v.regel ->> 'artikel', count(distinct id)" + van,
                        lijst.alles().and("v.regel ->> 'artikel' is not null"),
                        "group by 1, 2 order by 1, 2")
                .stream()
                .collect(Collectors.groupingBy(
                        r -> (String) r[0], Collectors.mapping(Overzichten::artikel, Collectors.toList())));
        return tellen
                .rijen(
                        "select v.regel ->> 'regeling', max(case when v.regel ->> 'plaats' is null then v.regel ->> 'tekst'"
                                + " else substr(v.regel ->> 'tekst', length(v.regel ->> 'plaats') + 2) end),"
                                + " count(distinct id), count(distinct id) filter (where " + OPEN + ")" + van,
                        lijst.alles(),
                        "group by 1 order by 3 desc, 1")
                .stream()
                .map(r -> new Wet(
                        (String) r[0],
                        (String) r[1],
                        Tellen.getal(r[2]),
                        Tellen.getal(r[3]),
                        artikelen.getOrDefault((String) r[0], List.of()),
                        LEEG.met("wet", (String) r[0]).toString()))
                .toList();
    }

    private static Artikel artikel(Object[] r) {
        return new Artikel(
                (String) r[1],
                Tellen.getal(r[2]),
                LEEG.met("wet", (String) r[0]).met("artikel", (String) r[1]).toString());
    }

    Landen landen() {
        var perLand = tellen
                .rijen(
                        "select deel.land, count(*) from knelpunt cross join lateral unnest(landen) as deel(land)",
                        lijst.alles(),
                        "group by 1 order by 2 desc, 1")
                .stream()
                .map(r -> new Land(
                        Tellen.kebab((String) r[0]),
                        Tellen.getal(r[1]),
                        LEEG.met("land", Tellen.kebab((String) r[0])).toString()))
                .toList();
        var where = lijst.alles().and("jsonb_array_length(vergelijking) > 1");
        var query = tellen.session()
                .createNativeQuery(
                        "select * from knelpunt where " + where.sql() + " order by nummer limit " + HOOGSTENS,
                        Knelpunt.class);
        var naast = where.bind(query).getResultList().stream()
                .map(Knelpunt::view)
                .map(v -> new Naast(
                        new Kort(
                                v.id(),
                                v.nummer(),
                                v.titel(),
                                Tellen.kebab(v.status().name())),
                        v.vergelijking()))
                .toList();
        return new Landen(perLand, naast);
    }

    Oplossers oplossers() {
        var open = lijst.alles().and(OPEN);
        var tellingen = tellen.rijen(
                "select probleemeigenaar, count(*) from knelpunt",
                open.and("probleemeigenaar is not null"),
                "group by 1 order by 2 desc, 1");
        var namen = namen(
                Referentie.Soort.ORGANISATIE,
                tellingen.stream().map(r -> (String) r[0]).toList());
        var organisaties = tellingen.stream()
                .map(r -> new Oplosser(
                        (String) r[0],
                        namen.getOrDefault((String) r[0], (String) r[0]),
                        Tellen.getal(r[1]),
                        LEEG.met("probleemeigenaar", (String) r[0])
                                .met("status", OPEN_FILTER)
                                .toString()))
                .toList();
        var treden = tellen
                .rijen(
                        "select e.stap ->> 'trede', count(distinct id), count(distinct id) filter (where e.stap ->>"
                                + " 'antwoord' is null) from knelpunt cross join lateral"
                                + " jsonb_array_elements(escalaties) as e(stap)",
                        open,
                        "group by 1")
                .stream()
                .map(r -> new OpTrede(
                        Trede.valueOf(((String) r[0]).toUpperCase(Locale.ROOT)),
                        Tellen.getal(r[1]),
                        Tellen.getal(r[2]),
                        LEEG.met("trede", Tellen.kebab((String) r[0]))
                                .met("status", OPEN_FILTER)
                                .toString()))
                .sorted(Comparator.comparing(OpTrede::trede))
                .toList();
        return new Oplossers(organisaties, treden);
    }

    Opgelost opgelost(int jaar) {
        var where = lijst.alles()
                .and("status = 'OPGELOST'")
                .between("uitkomst_datum", LocalDate.of(jaar, 1, 1), LocalDate.of(jaar + 1, 1, 1));
        var items = tellen
                .rijen(
                        "select id, nummer, titel, uitkomst_reden, uitkomst_datum from knelpunt",
                        where,
                        "order by uitkomst_datum, nummer limit " + HOOGSTENS)
                .stream()
                .map(r -> new Weggenomen((UUID) r[0], (String) r[1], (String) r[2], (String) r[3], datum(r[4])))
                .toList();
        return new Opgelost(
                jaar,
                tellen.aantal(where),
                LEEG.met("opgelostIn", String.valueOf(jaar)).toString(),
                items);
    }

    List<Inbreng> inbreng() {
        var rijen = tellen.session()
                .createNativeQuery(
                        "select doorbraak, omschrijving, toegezegd_op, geleverd_op from inbreng order by doorbraak, id",
                        Object[].class)
                .getResultList();
        var codes = rijen.stream().map(r -> (String) r[0]).distinct().toList();
        var namen = namen(Referentie.Soort.DOORBRAAK, codes);
        var aantallen = codes.stream()
                .collect(Collectors.toMap(
                        c -> c, c -> tellen.aantal(lijst.alles().and("doorbraken @> array[cast(? as text)]", c))));
        return rijen.stream()
                .map(r -> new Inbreng(
                        (String) r[0],
                        namen.getOrDefault((String) r[0], (String) r[0]),
                        (String) r[1],
                        Tellen.tekst(r[2]),
                        Tellen.tekst(r[3]),
                        aantallen.getOrDefault((String) r[0], 0L),
                        LEEG.met("doorbraak", (String) r[0]).toString()))
                .toList();
    }

    private Map<String, String> namen(Referentie.Soort soort, List<String> codes) {
        return referenties.van(soort, codes).stream().collect(Collectors.toMap(Referentie::code, Referentie::naam));
    }

    private static LocalDate datum(Object waarde) {
        return waarde instanceof Date dag ? dag.toLocalDate() : (LocalDate) waarde;
    }
}
