package nl.zuidlimburg.panorama.ruimteclaim;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Where;
import org.hibernate.Session;

/** The space balance of claims that the caller may know of. */
@Singleton
public class Ruimtebalans {
    private final EntityManager entities;
    private final Access access;

    Ruimtebalans(EntityManager entities, Access access) {
        this.entities = entities;
        this.access = access;
    }

    /** Of these claims, as far as the caller may know of them and they have not lapsed. */
    public Balans van(Collection<UUID> claims) {
        return claims.isEmpty()
                ? Balansrekenaar.van(List.of())
                : van(access.visible("eigenaar").anyOf("id", claims));
    }

    Balans van(Where where) {
        var geldig = where.and("not vervallen");
        var query = entities.unwrap(Session.class)
                .createNativeQuery("select * from ruimteclaim where " + geldig.sql(), Ruimteclaim.class)
                .setReadOnly(true);
        return Balansrekenaar.van(geldig.bind(query).getResultList().stream()
                .map(claim -> Claimruimte.van(claim.id(), claim.gegevens()))
                .toList());
    }
}
