package nl.zuidlimburg.agenda.investering;

import jakarta.ws.rs.Path;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/geldstromen")
@Tag(name = "Geldstromen")
class GeldstromenResource extends RegisterResource<Geldstroom, GeldstroomGegevens> {
    private final Geldstromen geldstromen;

    GeldstromenResource(Registers registers, Geldstromen geldstromen) {
        super(registers, Geldstroom.class, GeldstroomGegevens.class, Geldstroom::new);
        this.geldstromen = geldstromen;
    }

    @Override
    protected void controleer(@Nullable Geldstroom item, GeldstroomGegevens nieuw) {
        if (item != null) {
            geldstromen
                    .vergrendel(item.code())
                    .ifPresent(
                            held -> Geldstromen.pastIn(nieuw.bedragInCenten(), geldstromen.gegeven(held.code(), null)));
        }
    }
}
