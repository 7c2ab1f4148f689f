package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.geometrie.Stelsel;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The pairs of claims that overlap, of which the caller may know both. */
@Singleton
public class Ruimteconflicten {
    private static final String ZOEK = """
            with c as not materialized (
                select id, naam, sector, gegevens ->> 'functie' as functie, zichtbaarheid from ruimteclaim where %s)
            select p.een, p.ander, p.soort, p.hectare, p.van, p.tot, a.naam as naam_een, a.sector as sector_een,
                a.functie as functie_een, b.naam as naam_ander, b.sector as sector_ander, b.functie as functie_ander,
                va.vlak as vlak_een, vb.vlak as vlak_ander,
                case when 'INTERN' in (a.zichtbaarheid, b.zichtbaarheid) then 'INTERN'
                    when 'PARTNERS' in (a.zichtbaarheid, b.zichtbaarheid) then 'PARTNERS'
                    else 'OPENBAAR' end as niveau
            from claimpaar p
            join c a on a.id = p.een
            join c b on b.id = p.ander
            join claimvlak va on va.claim = p.een
            join claimvlak vb on vb.claim = p.ander
            where %s
            order by p.hectare desc, p.een, p.ander
            limit :hoogstens offset :vanaf""";

    private final EntityManager entities;
    private final Access access;

    Ruimteconflicten(EntityManager entities, Access access) {
        this.entities = entities;
        this.access = access;
    }

    /** One pair, with how far both claims are shared. */
    public record Gevonden(Ruimteconflict conflict, Zichtbaarheid zichtbaarheid) {}

    /** @throws ItemNotFound where the caller may not know of both, or they do not overlap */
    public Gevonden vereis(String sleutel) {
        var ids = sleutel.split("_", 2);
        try {
            var welke = Where.all()
                    .and(
                            "p.een = ? and p.ander = ?",
                            UUID.fromString(ids[0]),
                            UUID.fromString(ids.length == 2 ? ids[1] : ""));
            return zoek(welke, 1, 0, null).stream()
                    .findFirst()
                    .orElseThrow(() -> new ItemNotFound("ruimteconflict", sleutel));
        } catch (IllegalArgumentException e) {
            throw new ItemNotFound("ruimteconflict", sleutel);
        }
    }

    /** The largest first. */
    List<Ruimteconflict> zoek(RuimteconflictFilter filter, int hoogstens, int vanaf, Stelsel stelsel) {
        return zoek(waar(filter), hoogstens, vanaf, stelsel).stream()
                .map(Gevonden::conflict)
                .toList();
    }

    long aantal(RuimteconflictFilter filter) {
        var welke = waar(filter);
        var query =
                entities.unwrap(Session.class).createNativeQuery("""
                with c as not materialized (select id, sector from ruimteclaim where %s)
                select count(*) from claimpaar p join c a on a.id = p.een join c b on b.id = p.ander
                where %s""".formatted(zichtbaar(), welke.sql()), Long.class);
        return welke.bind(bindZichtbaar(query)).getSingleResult();
    }

    /** Beside the parameters of the filter. */
    private String zichtbaar() {
        return access.visible("eigenaar").and("not vervallen").sql().replace(":w", ":z");
    }

    private <T> NativeQuery<T> bindZichtbaar(NativeQuery<T> query) {
        return zichtbaar().contains(":z0")
                ? query.setParameter("z0", access.actor().organisatie())
                : query;
    }

    private static Where waar(RuimteconflictFilter filter) {
        var where = Where.all().anyOf("p.soort", filter.soort);
        if (filter.claim != null) {
            where = where.and("p.een = ? or p.ander = ?", filter.claim, filter.claim);
        }
        return filter.sector == null ? where : where.and("a.sector = ? or b.sector = ?", filter.sector, filter.sector);
    }

    private List<Gevonden> zoek(Where welke, int hoogstens, int vanaf, @Nullable Stelsel stelsel) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery(ZOEK.formatted(zichtbaar(), welke.sql()), Object[].class)
                .setParameter("hoogstens", hoogstens)
                .setParameter("vanaf", vanaf);
        return welke.bind(bindZichtbaar(query)).getResultList().stream()
                .map(rij -> lees(rij, stelsel))
                .toList();
    }

    private static Gevonden lees(Object[] rij, @Nullable Stelsel stelsel) {
        var een = (UUID) rij[0];
        var ander = (UUID) rij[1];
        var conflict = new Ruimteconflict(
                een + "_" + ander,
                Paarsoort.valueOf((String) rij[2]),
                List.of(
                        new Ruimteconflict.Kant(een, (String) rij[6], (String) rij[7], (String) rij[8]),
                        new Ruimteconflict.Kant(ander, (String) rij[9], (String) rij[10], (String) rij[11])),
                ((Number) rij[3]).doubleValue(),
                ((Number) rij[4]).intValue(),
                rij[5] == null ? null : ((Number) rij[5]).intValue(),
                stelsel == null ? null : overlap((byte[]) rij[12], (byte[]) rij[13], stelsel));
        return new Gevonden(conflict, Zichtbaarheid.valueOf((String) rij[14]));
    }

    private static @Nullable Geometrie overlap(byte[] een, byte[] ander, Stelsel stelsel) {
        return Vorm.vanMeters(Paarzoeker.doorsnede(Conflictkaart.vorm(een), Conflictkaart.vorm(ander)))
                .in(stelsel);
    }
}
