package nl.zuidlimburg.vhf.barriere;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The barrières. */
@ApplicationScoped
class Barrieres implements PanacheRepositoryBase<Barriere, UUID> {

    /** Those that follow the knelpunt, or that it was made from; held until the transaction ends. */
    List<Barriere> bij(UUID knelpunt, Collection<UUID> herkomsten) {
        var query = herkomsten.isEmpty()
                ? find("register.knelpunt", knelpunt)
                : find("register.knelpunt = ?1 or id in ?2", knelpunt, Set.copyOf(herkomsten));
        return query.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
