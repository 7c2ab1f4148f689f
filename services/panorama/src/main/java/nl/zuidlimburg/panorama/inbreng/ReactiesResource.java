package nl.zuidlimburg.panorama.inbreng;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.panorama.werk.Rollen;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Support for a contribution, and what others say about it. */
@Path("/v1/inbreng")
@Tag(name = "Inbreng")
class ReactiesResource {
    private final Inbrengen inbrengen;
    private final Access access;
    private final Sql sql;
    private final Rem rem;
    private final Clock klok;

    ReactiesResource(Inbrengen inbrengen, Access access, Sql sql, Rem rem, Clock klok) {
        this.inbrengen = inbrengen;
        this.access = access;
        this.sql = sql;
        this.rem = rem;
        this.klok = klok;
    }

    @GET
    @Path("{id}/steun")
    @Operation(summary = "Hoeveel bezoekers de inbreng steunen")
    public Steun steun(@PathParam("id") UUID id) {
        var _ = inbrengen.zichtbaar(id);
        return aantal(id);
    }

    @POST
    @Path("{id}/steun")
    @Transactional
    @Operation(summary = "Steun de inbreng", description = "Elke bezoeker telt een keer; nog een keer verandert niets.")
    public Steun steunt(@PathParam("id") UUID id, @NotNull @Valid Stem stem) {
        rem.houdTegen();
        openbaar(id);
        sql.update(
                "insert into inbreng_steun (inbreng, bezoeker) values (?, ?) on conflict do nothing",
                id,
                Kenmerken.afdruk(id + " " + stem.bezoeker()));
        return aantal(id);
    }

    @GET
    @Path("{id}/reacties")
    @Operation(
            summary = "De reacties op een inbreng",
            description = "Voor het eigen team ook die nog niet zijn geplaatst.")
    public List<Reactie> reacties(@PathParam("id") UUID id) {
        var _ = inbrengen.zichtbaar(id);
        return sql.list(
                "select * from inbreng_reactie where inbreng = ? and (? or status = 'GEPUBLICEERD') order by op, id limit 500",
                ReactiesResource::reactie,
                id,
                access.inTeam());
    }

    @POST
    @Path("{id}/reacties")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Reageer op een inbreng",
            description = "Een moderator kijkt ernaar voordat zij wordt getoond.")
    public Reactie reageer(@PathParam("id") UUID id, @NotNull @Valid GeefReactie verzoek) {
        rem.houdTegen();
        openbaar(id);
        var reactie = Ids.next();
        sql.update(
                "insert into inbreng_reactie (id, inbreng, tekst, taal, status, op) values (?, ?, ?, ?, ?, ?)",
                reactie,
                id,
                verzoek.tekst(),
                verzoek.taal(),
                Inbrengstatus.INGEDIEND,
                klok.instant());
        return lees(reactie);
    }

    @POST
    @Path("reacties/{id}/publicaties")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.BEHEERDER})
    @Operation(summary = "Plaats de reactie")
    public Reactie publiceer(@PathParam("id") UUID id) {
        return beslis(id, Inbrengstatus.GEPUBLICEERD, null);
    }

    @POST
    @Path("reacties/{id}/weigeringen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.BEHEERDER})
    @Operation(summary = "Weiger de reactie, met reden")
    public Reactie weiger(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return beslis(id, Inbrengstatus.GEWEIGERD, verzoek.reden());
    }

    private Reactie beslis(UUID id, Inbrengstatus status, @org.jspecify.annotations.Nullable String reden) {
        if (lees(id).status() != Inbrengstatus.INGEDIEND) {
            throw new RuleViolation("reactie-beoordeeld", "Over deze reactie is al beslist.");
        }
        sql.update("update inbreng_reactie set status = ?, reden = ? where id = ?", status, reden, id);
        return lees(id);
    }

    private Reactie lees(UUID id) {
        return sql.first("select * from inbreng_reactie where id = ?", ReactiesResource::reactie, id)
                .orElseThrow(() -> new ItemNotFound("reactie", id));
    }

    private static Reactie reactie(ResultSet rij) throws SQLException {
        return new Reactie(
                rij.getObject("id", UUID.class),
                rij.getString("tekst"),
                Taal.valueOf(rij.getString("taal")),
                Inbrengstatus.valueOf(rij.getString("status")),
                rij.getString("reden"),
                Objects.requireNonNull(Sql.instant(rij, "op")));
    }

    private Steun aantal(UUID id) {
        return new Steun(sql.first("select count(*) from inbreng_steun where inbreng = ?", rij -> rij.getLong(1), id)
                .orElse(0L));
    }

    private void openbaar(UUID id) {
        if (inbrengen.zichtbaar(id).zichtbaarheid() != Zichtbaarheid.OPENBAAR) {
            throw new RuleViolation("inbreng-niet-openbaar", "Deze inbreng is niet geplaatst.");
        }
    }
}
