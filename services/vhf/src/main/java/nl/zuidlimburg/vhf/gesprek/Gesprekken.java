package nl.zuidlimburg.vhf.gesprek;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;

/** The gesprekken. */
@ApplicationScoped
class Gesprekken implements PanacheRepositoryBase<Gesprek, UUID> {

    List<Gesprek> zichtbaar(Access access) {
        return listAll().stream()
                .filter(g -> access.actor().maySee("vhf", g.zichtbaarheid(), g.eigenaar()))
                .toList();
    }
}
