package nl.zuidlimburg.water.synergie;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The judgements of one measure, added up without hiding any. */
@Path("/v1/maatregelen/{id}/synergie")
@Tag(name = "Synergien")
class SynergiebeeldResource {
    private final Maatregelen maatregelen;
    private final Synergien synergien;
    private final Access access;

    SynergiebeeldResource(Maatregelen maatregelen, Synergien synergien, Access access) {
        this.maatregelen = maatregelen;
        this.synergien = synergien;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Wat deze maatregel voor andere thema's doet",
            description = "Een thema waarop zij -2 scoort is een pijnpunt, hoe hoog de som ook is.")
    public Synergiebeeld toon(@PathParam("id") UUID id) {
        var maatregel = access.visible(maatregelen.findById(id), "maatregel", id);
        return Objects.requireNonNull(synergien.van(List.of(maatregel.id())).get(maatregel.id()));
    }
}
