package nl.zuidlimburg.vhf.interventie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;

/** The interventies, as far as the caller may know. */
@ApplicationScoped
public class Interventies implements PanacheRepositoryBase<Interventie, UUID> {
    private final Access access;

    Interventies(Access access) {
        this.access = access;
    }

    public List<Interventie> zichtbaar() {
        return listAll().stream()
                .filter(i -> access.actor().maySee("vhf", i.zichtbaarheid(), i.eigenaar()))
                .toList();
    }

    public List<Interventie> inWijk(String wijk) {
        return zichtbaar().stream()
                .filter(i -> i.gegevens().wijk().equals(wijk))
                .toList();
    }
}
