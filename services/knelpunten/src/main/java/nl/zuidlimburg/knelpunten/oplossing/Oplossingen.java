package nl.zuidlimburg.knelpunten.oplossing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.Dag;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The oplossingen. */
@ApplicationScoped
public class Oplossingen implements PanacheRepositoryBase<Oplossing, UUID> {
    private final Access access;

    Oplossingen(Access access) {
        this.access = access;
    }

    String volgendNummer(Instant nu) {
        int jaar = Dag.van(nu).getYear();
        long volgnummer = (long) getEntityManager()
                .createNativeQuery("select nextval(:reeks)", Long.class)
                .setParameter("reeks", "oplossing_nummer_" + jaar)
                .getSingleResult();
        return "OP-%d-%04d".formatted(jaar, volgnummer);
    }

    /** Which of these knelpunten do not exist, as far as the reader may know. */
    List<UUID> onzichtbaar(Collection<UUID> knelpunten) {
        if (knelpunten.isEmpty()) {
            return List.of();
        }
        var where = access.visible("eigenaar").anyOf("id", knelpunten);
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from knelpunt where " + where.sql(), UUID.class);
        var rest = new ArrayList<>(knelpunten);
        rest.removeAll(where.bind(query).getResultList());
        return rest;
    }

    /** What it names exists for the reader, and is shared with at least as many people: a fact names nothing internal. */
    void vraagKnelpunten(OplossingInvoer invoer, @Nullable Zichtbaarheid zichtbaarheid) {
        var onbekend = onzichtbaar(invoer.genoemd());
        if (!onbekend.isEmpty()) {
            throw new InvalidInput("knelpunten", "onbekend: " + onbekend);
        }
        vraagGedeeld(invoer.genoemd(), zichtbaarheid == null ? Zichtbaarheid.INTERN : zichtbaarheid);
    }

    void vraagGedeeld(List<UUID> knelpunten, Zichtbaarheid straks) {
        if (!straks.isShared()) {
            return;
        }
        var teSmal = straks == Zichtbaarheid.OPENBAAR ? "<> 'OPENBAAR'" : "= 'INTERN'";
        var nummers = getEntityManager()
                .createNativeQuery(
                        "select nummer from knelpunt where id = any(:ids) and zichtbaarheid " + teSmal + " order by 1",
                        String.class)
                .setParameter("ids", knelpunten.toArray(UUID[]::new))
                .getResultList();
        if (!nummers.isEmpty()) {
            throw new RuleViolation(
                    "oplossing-knelpunt-zichtbaarheid",
                    "Een oplossing is niet voor meer mensen zichtbaar dan haar knelpunten. Deel eerst: "
                            + String.join(
                                    ", ", nummers.stream().map(Object::toString).toList()) + ".");
        }
    }
}
