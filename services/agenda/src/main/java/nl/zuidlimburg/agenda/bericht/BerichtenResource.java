package nl.zuidlimburg.agenda.bericht;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.register.KenmerkParam;
import nl.zuidlimburg.platform.register.RegisterResource;
import nl.zuidlimburg.platform.register.RegisterView;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Code;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/berichten")
@Tag(name = "Berichten")
class BerichtenResource extends RegisterResource<Bericht, BerichtGegevens> {
    private static final String REDACTEUR = "agenda-redacteur";
    private static final String BEHEERDER = "beheerder";

    private final Makers makers;
    private final Uitgave uitgave;
    private final Access access;

    BerichtenResource(Registers registers, Makers makers, Uitgave uitgave, Access access) {
        super(registers, Bericht.class, BerichtGegevens.class, Bericht::new);
        this.makers = makers;
        this.uitgave = uitgave;
        this.access = access;
    }

    @Override
    protected void controleer(@Nullable Bericht item, BerichtGegevens nieuw) {
        if (nieuw.stand()
                != (item == null ? Berichtstand.CONCEPT : item.gegevens().stand())) {
            throw new RuleViolation("bericht-eigen-stap", "De stand verandert met de stappen goedkeuren en verzenden.");
        }
        makers.onbekend(nieuw.feiten()).stream().findFirst().ifPresent(feit -> {
            throw new InvalidInput("feiten", "het feit " + feit.id() + " is hier niet gepubliceerd");
        });
    }

    @POST
    @Path("{kenmerk}/goedkeuringen")
    @Transactional
    @Idempotent
    @RolesAllowed({REDACTEUR, BEHEERDER})
    @Operation(summary = "Keur goed", description = "Door een mens die niet aan het bericht schreef.")
    public RestResponse<RegisterView<BerichtGegevens>> keurGoed(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetReden verzoek) {
        return stap(
                kenmerk,
                (bericht, nu) -> bericht.keurGoed(makers.schreef(access.actor(), bericht.id()), verzoek.reden(), nu));
    }

    @POST
    @Path("{kenmerk}/verzendingen")
    @Transactional
    @Idempotent
    @RolesAllowed({REDACTEUR, BEHEERDER})
    @Operation(summary = "Het bericht is verzonden", description = "Alleen na goedkeuring, en met een feit.")
    public RestResponse<RegisterView<BerichtGegevens>> verzend(
            @PathParam("kenmerk") @KenmerkParam String kenmerk, @NotNull @Valid MetReden verzoek) {
        return stap(kenmerk, (bericht, nu) -> bericht.verzend(verzoek.reden(), nu));
    }

    @GET
    @Path("_nieuwsbrief")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "Voorbeeld van een nieuwsbrief", description = "Zonder codes alle goedgekeurde berichten.")
    public String nieuwsbrief(
            @QueryParam("code") @Size(max = 50) @Nullable
                    List<@Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN) String> codes) {
        return uitgave.nieuwsbrief(registers.visible(Bericht.class).stream()
                .map(Bericht::gegevens)
                .filter(b ->
                        codes == null || codes.isEmpty() ? b.stand() != Berichtstand.CONCEPT : codes.contains(b.code()))
                .toList());
    }

    @GET
    @Path("_rss")
    @Produces("application/rss+xml;charset=UTF-8")
    @Operation(summary = "Goedgekeurde openbare berichten als RSS")
    public String rss(@Context UriInfo uri) {
        return uitgave.rss(
                registers.visible(Bericht.class).stream()
                        .filter(b -> b.zichtbaarheid() == Zichtbaarheid.OPENBAAR)
                        .filter(b -> b.gegevens().stand() != Berichtstand.CONCEPT)
                        .map(Bericht::view)
                        .toList(),
                uri.getBaseUriBuilder().path("v1/berichten").build().toString());
    }
}
