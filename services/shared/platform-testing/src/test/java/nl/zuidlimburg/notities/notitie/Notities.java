package nl.zuidlimburg.notities.notitie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.identity.Actor;

@ApplicationScoped
class Notities implements PanacheRepositoryBase<Notitie, UUID> {

    /** The note, if the actor may know that it exists. */
    Notitie get(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(notitie -> actor.maySee("notities", notitie.zichtbaarheid(), notitie.eigenaar()))
                .orElseThrow(() -> new ItemNotFound("notitie", id));
    }
}
