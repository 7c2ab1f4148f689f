package nl.zuidlimburg.panorama.inbreng;

import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pictures with a contribution: re-made of their pixels before they are kept, shown as nothing but a picture. */
@Path("/v1/inbrengbeelden")
@Tag(name = "Inbreng")
class BeeldenResource {
    private final Inbrengen inbrengen;
    private final Outbox outbox;
    private final Sql sql;
    private final Rem rem;
    private final Clock klok;

    BeeldenResource(Inbrengen inbrengen, Outbox outbox, Sql sql, Rem rem, Clock klok) {
        this.inbrengen = inbrengen;
        this.outbox = outbox;
        this.sql = sql;
        this.rem = rem;
        this.klok = klok;
    }

    /** How it came out. */
    @Schema(name = "Inbrengbeeld")
    record Gemaakt(UUID id, int breedte, int hoogte) {}

    @POST
    @Transactional
    @Consumes({"application/octet-stream", "image/jpeg", "image/png"})
    @Operation(
            summary = "Voeg een afbeelding toe aan eigen inbreng",
            description =
                    "PNG of JPEG tot 15 MiB, voordat een moderator heeft gekeken. Alleen de beeldpunten blijven over.")
    public RestResponse<Gemaakt> voegToe(
            @QueryParam("volgkenmerk") @NotNull @Size(max = 60) @Nullable String volgkenmerk, InputStream inhoud) {
        rem.houdTegen();
        var item = inbrengen.volgens(Objects.requireNonNull(volgkenmerk));
        var beeld = Beeldlezer.lees(bytes(inhoud));
        var id = Ids.next();
        var feit = item.voegBeeldToe(id, klok.instant());
        sql.update("insert into inbreng_beeld (id, inbreng, jpeg) values (?, ?, ?)", id, item.id(), beeld.jpeg());
        outbox.append(item, feit);
        return RestResponse.status(RestResponse.Status.CREATED, new Gemaakt(id, beeld.breedte(), beeld.hoogte()));
    }

    @GET
    @Path("{id}")
    @Produces("image/jpeg")
    @Operation(summary = "De afbeelding")
    public Response toon(@PathParam("id") UUID id) {
        record Rij(UUID inbreng, byte[] jpeg) {}
        var rij = sql.first(
                        "select inbreng, jpeg from inbreng_beeld where id = ?",
                        r -> new Rij(r.getObject(1, UUID.class), r.getBytes(2)),
                        id)
                .orElseThrow(() -> new ItemNotFound("afbeelding", id));
        var _ = inbrengen.zichtbaar(rij.inbreng());
        return Response.ok(rij.jpeg(), "image/jpeg")
                .header("Content-Disposition", "inline; filename=\"" + id + ".jpg\"")
                .header("Cache-Control", "private, max-age=300")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .build();
    }

    private static byte[] bytes(InputStream inhoud) {
        try {
            return inhoud.readNBytes(Beeldlezer.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
