package nl.zuidlimburg.vhf.tegenspraak;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import org.hibernate.Session;

/** The contradictions. */
@ApplicationScoped
public class Tegenspraken implements PanacheRepositoryBase<Tegenspraak, UUID> {
    private final Access access;

    Tegenspraken(Access access) {
        this.access = access;
    }

    Tegenspraak zichtbaar(UUID id) {
        return access.visible(findById(id), "tegenspraak", id);
    }

    /** What the caller may know that was said about these areas, by area, the newest first. */
    public Map<String, List<TegenspraakView>> bij(Collection<String> gebieden) {
        var where = access.visible("eigenaar").anyOf("gebied", gebieden);
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from tegenspraak where " + where.sql() + " order by gewijzigd_op desc, id desc",
                        Tegenspraak.class);
        return where.bind(query).getResultList().stream()
                .map(Tegenspraak::view)
                .collect(groupingBy(TegenspraakView::gebied));
    }
}
