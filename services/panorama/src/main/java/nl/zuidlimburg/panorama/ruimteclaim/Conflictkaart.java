package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** The surfaces of the claims with a box in an index, and the pairs that overlap: mended for one claim, or computed anew. */
@ApplicationScoped
class Conflictkaart {
    private static final long SLOT = 5_094;

    static final String BUREN = """
            select claim, vlak, van, tot, functie, combineerbaar, zoekgebied from claimvlak
            where vak && cast(? as box) and claim <> ?
                and van < coalesce(cast(? as int), 9999) and coalesce(tot, 9999) > ?""";

    static final String KANDIDATEN = """
            select a.claim as een, b.claim as ander from claimvlak a
            join claimvlak b on a.vak && b.vak and a.claim < b.claim
                and a.van < coalesce(b.tot, 9999) and b.van < coalesce(a.tot, 9999)""";

    private final Sql sql;

    Conflictkaart(Sql sql) {
        this.sql = sql;
    }

    /** The claim lies here now; its pairs follow. One at a time, so that two new claims see each other. */
    void leg(UUID claim, RuimteclaimGegevens gegevens) {
        houd();
        Vlak.van(claim, gegevens).ifPresentOrElse(this::leg, () -> neemWegOnderSlot(claim));
    }

    void neemWeg(UUID claim) {
        houd();
        neemWegOnderSlot(claim);
    }

    private void houd() {
        var _ = sql.list("select pg_advisory_xact_lock(?)", rij -> true, SLOT);
    }

    private void neemWegOnderSlot(UUID claim) {
        vergeetParen(claim);
        sql.update("delete from claimvlak where claim = ?", claim);
    }

    private void vergeetParen(UUID claim) {
        sql.update("delete from claimpaar where een = ? or ander = ?", claim, claim);
    }

    private void leg(Vlak vlak) {
        vergeetParen(vlak.claim());
        bewaarVlak(vlak);
        bewaar(buren(vlak).stream()
                .flatMap(buur -> Paarzoeker.tussen(vlak, buur).stream())
                .toList());
    }

    void bewaarVlak(Vlak vlak) {
        sql.update(
                """
                insert into claimvlak (claim, vak, vlak, van, tot, functie, combineerbaar, zoekgebied)
                values (?, cast(? as box), ?, ?, ?, ?, ?, ?)
                on conflict (claim) do update set vak = excluded.vak, vlak = excluded.vlak, van = excluded.van,
                    tot = excluded.tot, functie = excluded.functie, combineerbaar = excluded.combineerbaar,
                    zoekgebied = excluded.zoekgebied""",
                vlak.claim(),
                vak(vlak.vorm()),
                new WKBWriter().write(vlak.vorm()),
                vlak.tijdvak().van(),
                vlak.tijdvak().tot(),
                vlak.functie(),
                String.join(",", vlak.combineerbaar()),
                vlak.zoekgebied());
    }

    private List<Vlak> buren(Vlak vlak) {
        return sql.list(
                BUREN,
                Conflictkaart::lees,
                vak(vlak.vorm()),
                vlak.claim(),
                vlak.tijdvak().tot(),
                vlak.tijdvak().van());
    }

    /** All pairs anew; says how many there are. */
    int herbereken() {
        houd();
        sql.update("delete from claimpaar");
        Map<UUID, Vlak> vlakken = new HashMap<>();
        sql.list("select * from claimvlak", Conflictkaart::lees).forEach(vlak -> vlakken.put(vlak.claim(), vlak));
        var kandidaten = sql.list(
                KANDIDATEN,
                rij -> List.of(
                        Objects.requireNonNull(vlakken.get(rij.getObject("een", UUID.class))),
                        Objects.requireNonNull(vlakken.get(rij.getObject("ander", UUID.class)))));
        var paren = kandidaten.stream()
                .flatMap(twee -> Paarzoeker.tussen(twee.getFirst(), twee.getLast()).stream())
                .toList();
        bewaar(paren);
        return paren.size();
    }

    private void bewaar(List<Claimpaar> paren) {
        if (paren.isEmpty()) {
            return;
        }
        sql.update(
                """
                insert into claimpaar (een, ander, soort, hectare, van, tot)
                select een, ander, soort, hectare, van, nullif(tot, 0) from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as float8[]),
                    cast(? as int[]), cast(? as int[])) as p (een, ander, soort, hectare, van, tot)""",
                paren.stream().map(Claimpaar::een).toList(),
                paren.stream().map(Claimpaar::ander).toList(),
                paren.stream().map(paar -> paar.soort().name()).toList(),
                paren.stream().map(Claimpaar::hectare).toList(),
                paren.stream().map(paar -> paar.tijdvak().van()).toList(),
                paren.stream()
                        .map(paar -> paar.tijdvak().tot() == null
                                ? 0
                                : paar.tijdvak().tot())
                        .toList());
    }

    private static String vak(Geometry vorm) {
        var vak = vorm.getEnvelopeInternal();
        return "((%s,%s),(%s,%s))".formatted(vak.getMaxX(), vak.getMaxY(), vak.getMinX(), vak.getMinY());
    }

    private static Vlak lees(ResultSet rij) throws SQLException {
        var combineerbaar = rij.getString("combineerbaar");
        return new Vlak(
                rij.getObject("claim", UUID.class),
                vorm(rij.getBytes("vlak")),
                new Tijdvak(rij.getInt("van"), rij.getObject("tot", Integer.class)),
                rij.getString("functie"),
                combineerbaar.isEmpty() ? Set.of() : Set.of(combineerbaar.split(",")),
                rij.getBoolean("zoekgebied"));
    }

    static Geometry vorm(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored surface cannot be read", e);
        }
    }
}
