package nl.zuidlimburg.gateway.login;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who the asker is. */
@Path("/v1/sessie")
@Tag(name = "Sessie")
class SessieResource {
    private final CurrentActor actor;
    private final Sessions sessions;

    SessieResource(CurrentActor actor, Sessions sessions) {
        this.actor = actor;
        this.sessions = sessions;
    }

    /** Zonder aanmelding is alleen {@code aangemeld} gevuld. */
    record Sessie(
            boolean aangemeld,
            @Nullable String naam,
            @Nullable String organisatie,
            @Nullable String organisatienaam,
            List<String> rechten) {}

    @GET
    @Operation(operationId = "leesSessie", summary = "Wie u bent en wat u mag")
    public Sessie read() {
        var who = actor.get();
        return new Sessie(
                !who.isAnonymous(),
                who.naam(),
                who.organisatie(),
                who.organisatienaam(),
                who.rights().stream().sorted().toList());
    }

    @DELETE
    @Operation(operationId = "beeindigSessie", summary = "Meld u af, ook bij de aanmeldvoorziening")
    public Response end(@CookieParam(SessionCookie.NAME) @Parameter(hidden = true) @Nullable String cookie) {
        if (cookie != null) {
            sessions.end(cookie);
        }
        var gone = new NewCookie.Builder(SessionCookie.NAME)
                .value("")
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .build();
        return Response.noContent().cookie(gone).build();
    }
}
