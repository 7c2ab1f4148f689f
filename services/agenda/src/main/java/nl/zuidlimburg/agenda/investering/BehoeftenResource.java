package nl.zuidlimburg.agenda.investering;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.register.KenmerkParam;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.RegisterView;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/behoeften")
@Tag(name = "Behoeften")
class BehoeftenResource extends RegisterResource<Behoefte, BehoefteGegevens> {
    private final Geldstromen geldstromen;

    BehoeftenResource(Registers registers, Geldstromen geldstromen) {
        super(registers, Behoefte.class, BehoefteGegevens.class, Behoefte::new);
        this.geldstromen = geldstromen;
    }

    /** Covering is a step of its own, which looks at the money too. */
    @Override
    protected void controleer(@Nullable Behoefte item, BehoefteGegevens nieuw) {
        var vast = item == null ? List.<Dekking>of() : item.gegevens().dekkingen();
        if (!nieuw.dekkingen().equals(vast)) {
            throw new RuleViolation("dekking-eigen-stap", "Leg een dekking vast met de stap dekkingen.");
        }
    }

    @POST
    @Authenticated
    @Path("{kenmerk}/dekkingen")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Dek de behoefte met een deel van een geldstroom",
            description = "Vervangt wat die geldstroom eerder gaf; 0 haalt de dekking weg. Een euro telt een keer.")
    public RestResponse<RegisterView<BehoefteGegevens>> dek(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetDekking verzoek) {
        return stap(kenmerk, (behoefte, nu) -> {
            var dekking = verzoek.dekking();
            var geldstroom = geldstromen
                    .vergrendel(dekking.geldstroom())
                    .orElseThrow(() -> new InvalidInput("dekking.geldstroom", "bestaat niet"));
            Geldstromen.pastIn(
                    geldstroom.gegevens().bedragInCenten(),
                    geldstromen.gegeven(geldstroom.code(), behoefte.id()) + dekking.bedragInCenten());
            return behoefte.dek(dekking, verzoek.reden(), nu);
        });
    }
}
