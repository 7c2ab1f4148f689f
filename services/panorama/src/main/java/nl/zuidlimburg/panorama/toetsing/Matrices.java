package nl.zuidlimburg.panorama.toetsing;

import static nl.zuidlimburg.panorama.toetsing.Oordeel.Uitkomst.ONBEKEND;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.panorama.herkomst.Knopen;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.werk.Dag;
import org.jspecify.annotations.Nullable;

/** Lays the futures that the caller may see beside the latest judgement of each that it may see. */
@Singleton
class Matrices {
    private final EntityManager entities;
    private final Access access;
    private final Knopen knopen;

    Matrices(EntityManager entities, Access access, Knopen knopen) {
        this.entities = entities;
        this.access = access;
        this.knopen = knopen;
    }

    Matrix toekomstbeelden() {
        var laatste = laatste();
        return new Matrix(knopen.alle("toekomstbeeld").entrySet().stream()
                .map(beeld -> rij(
                        beeld.getKey().id(),
                        beeld.getValue(),
                        laatste.get(beeld.getKey().id())))
                .toList());
    }

    private Map<UUID, Toetsing> laatste() {
        var where = access.visible("eigenaar").and("gegevens #>> '{onderwerp,soort}' = 'TOEKOMSTBEELD'");
        var query = where.bind(entities.createNativeQuery(
                "select distinct on (onderwerp) * from toetsing where " + where.sql()
                        + " order by onderwerp, coalesce(gegevens ->> 'getoetstOp', '') desc, aangemaakt_op desc, id desc",
                Toetsing.class));
        var laatste = new HashMap<UUID, Toetsing>();
        for (Object gevonden : query.getResultList()) {
            var toetsing = (Toetsing) gevonden;
            laatste.put(toetsing.gegevens().onderwerp().id(), toetsing);
        }
        return laatste;
    }

    private static Matrix.Rij rij(UUID beeld, String titel, @Nullable Toetsing toetsing) {
        if (toetsing == null) {
            return new Matrix.Rij(
                    beeld, titel, null, null, ONBEKEND, ONBEKEND, ONBEKEND, ONBEKEND, List.of(), List.of());
        }
        var g = toetsing.gegevens();
        return new Matrix.Rij(
                beeld,
                titel,
                toetsing.id(),
                g.getoetstOp() == null ? Dag.van(toetsing.view().aangemaaktOp()) : g.getoetstOp(),
                g.combineren().uitkomst(),
                g.identiteitCentraal().uitkomst(),
                g.nietAfwentelen().oordeel().uitkomst(),
                g.grens() == null ? ONBEKEND : g.grens().uitkomst(),
                g.nietAfwentelen().ontvangers(),
                g.povi().stream()
                        .map(povi -> new Matrix.Lijn(povi.lijn(), povi.oordeel().uitkomst()))
                        .toList());
    }
}
