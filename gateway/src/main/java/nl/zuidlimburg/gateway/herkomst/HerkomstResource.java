package nl.zuidlimburg.gateway.herkomst;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.zuidlimburg.gateway.gebied.Zicht;
import nl.zuidlimburg.platform.error.ItemNotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a thing refers to, and what refers to it, over the services. */
@Path("/v1/herkomst")
@Tag(name = "Herkomst")
@RunOnVirtualThread
class HerkomstResource {
    /** Enough to draw; a law or an organisation may have more. */
    private static final int MOST = 500;

    private final Jdbi database;
    private final Zicht zicht;

    HerkomstResource(Jdbi database, Zicht zicht) {
        this.database = database;
        this.zicht = zicht;
    }

    record Herkomst(
            Ding ding,
            @Schema(description = "Waar het naar verwijst.") List<Verband> naar,
            @Schema(description = "Wat ernaar verwijst.") List<Verband> van) {}

    @Schema(description = "Als `bekend` onwaar is, is het ding niet gedeeld of nog niet aangekomen.")
    record Ding(
            String urn,
            boolean bekend,
            @Nullable String soort,
            @Nullable String nummer,
            @Nullable String titel,
            @Nullable String status) {}

    record Verband(String aard, Ding ding) {}

    @GET
    @Path("/{urn}")
    @Operation(
            operationId = "leesHerkomst",
            summary = "De verbanden van een ding, naar beide kanten",
            description = "Bijvoorbeeld `urn:zl:knelpunten:knelpunt:<id>` of `urn:zl:agenda:doorbraak:circulair`.")
    public Herkomst read(@Schema(maxLength = 300) String urn) {
        var to = database.withHandle(handle -> handle.createQuery("""
                        select r.aard, r.naar as urn, other.soort, other.nummer, other.titel, other.status
                        from item i join relatie r on r.van = i.id
                        left join item other on other.urn = r.naar and other.zichtbaarheid = any(:zicht)
                        where i.urn = :urn and i.zichtbaarheid = any(:zicht) order by r.aard, r.naar limit :most""")
                .bind("urn", urn)
                .bind("most", MOST)
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> verband(row))
                .list());
        var from = database.withHandle(handle -> handle.createQuery("""
                        select r.aard, i.urn, i.soort, i.nummer, i.titel, i.status
                        from relatie r join item i on i.id = r.van and i.zichtbaarheid = any(:zicht)
                        where r.naar = :urn order by r.aard, i.nummer, i.urn limit :most""")
                .bind("urn", urn)
                .bind("most", MOST)
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> verband(row))
                .list());
        var ding = find(urn);
        if (!ding.bekend() && from.isEmpty()) {
            throw new ItemNotFound("ding", urn);
        }
        return new Herkomst(ding, to, from);
    }

    private Ding find(String urn) {
        return database.withHandle(handle -> handle.createQuery("""
                        select urn, soort, nummer, titel, status from item
                        where urn = :urn and zichtbaarheid = any(:zicht)""")
                .bind("urn", urn)
                .bindArray("zicht", String.class, zicht.levels())
                .map((row, context) -> ding(row))
                .findOne()
                .orElse(new Ding(urn, false, null, null, null, null)));
    }

    private static Verband verband(ResultSet row) throws SQLException {
        return new Verband(row.getString("aard"), ding(row));
    }

    private static Ding ding(ResultSet row) throws SQLException {
        return new Ding(
                row.getString("urn"),
                row.getString("titel") != null,
                row.getString("soort"),
                row.getString("nummer"),
                row.getString("titel"),
                row.getString("status"));
    }
}
