package nl.zuidlimburg.agenda.investering;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Watches that a euro is counted once, also when two people cover at the same moment. */
@Singleton
class Geldstromen {
    private static final UUID GEEN = new UUID(0, 0);

    private final EntityManager entities;

    Geldstromen(EntityManager entities) {
        this.entities = entities;
    }

    /** Held until the end of the transaction, so that nobody else gives of it meanwhile. */
    Optional<Geldstroom> vergrendel(String code) {
        return entities.createQuery("from Geldstroom where code = :code", Geldstroom.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What needs got of it, without one of them. */
    long gegeven(String code, @Nullable UUID zonder) {
        return ((Number) entities.createNativeQuery("""
                        select coalesce(sum(cast(d ->> 'bedragInCenten' as bigint)), 0)
                        from behoefte, jsonb_array_elements(gegevens -> 'dekkingen') d
                        where d ->> 'geldstroom' = :code and id <> :zonder""")
                        .setParameter("code", code)
                        .setParameter("zonder", zonder == null ? GEEN : zonder)
                        .getSingleResult())
                .longValue();
    }

    /** @throws RuleViolation if more would be given than there is */
    static void pastIn(long bedrag, long gegeven) {
        if (gegeven > bedrag) {
            throw new RuleViolation(
                    "geldstroom-op",
                    "Een euro telt een keer: dan zou " + (gegeven - bedrag)
                            + " cent meer worden gegeven dan de geldstroom groot is.");
        }
    }
}
