package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of my contribution, for who holds its key. */
@Path("/v1/inbrengvolgen")
@Tag(name = "Inbreng")
class VolgResource {
    private final Inbrengen inbrengen;

    VolgResource(Inbrengen inbrengen) {
        this.inbrengen = inbrengen;
    }

    @GET
    @Path("{volgkenmerk}")
    @Operation(summary = "Wat is er met mijn inbreng gebeurd")
    public Volgstand volg(@PathParam("volgkenmerk") @Size(max = 60) String volgkenmerk) {
        var item = inbrengen.volgens(volgkenmerk);
        var antwoorden = new ArrayList<Antwoord>();
        var gezien = new LinkedHashSet<UUID>();
        var rij = new ArrayDeque<>(List.of(item));
        while (!rij.isEmpty()) {
            var view = rij.remove().view();
            if (!gezien.add(view.id())) {
                continue;
            }
            if (view.antwoord() != null) {
                antwoorden.add(view.antwoord());
            }
            for (var id : view.verderIn()) {
                var verder = inbrengen.vind(id);
                if (verder != null && verder.zichtbaarheid() == Zichtbaarheid.OPENBAAR) {
                    rij.add(verder);
                }
            }
        }
        gezien.remove(item.id());
        boolean openbaar = item.zichtbaarheid() == Zichtbaarheid.OPENBAAR;
        return new Volgstand(
                item.status(),
                uitleg(item.status()),
                item.view().reden(),
                antwoorden,
                openbaar ? item.id() : null,
                List.copyOf(gezien));
    }

    private static String uitleg(Inbrengstatus status) {
        return switch (status) {
            case INGEDIEND -> "Uw inbreng is ontvangen; een moderator kijkt ernaar.";
            case GEPUBLICEERD -> "Uw inbreng staat op de site; een antwoord volgt.";
            case GEWEIGERD -> "Uw inbreng is niet geplaatst.";
            case BEANTWOORD -> "Uw inbreng is beantwoord.";
            case SAMENGEVOEGD -> "Uw inbreng is samengevoegd met andere en gaat daarin verder.";
            case GESPLITST -> "Uw inbreng ging over meer dan een onderwerp en gaat verder in delen.";
            case INGETROKKEN -> "Uw inbreng is verwijderd.";
        };
    }
}
