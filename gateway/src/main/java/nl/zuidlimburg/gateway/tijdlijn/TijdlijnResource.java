package nl.zuidlimburg.gateway.tijdlijn;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.gateway.gebied.Zicht;
import nl.zuidlimburg.gateway.status.Volledigheid;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What happened, newest first, about items that are shared today. */
@Path("/v1/tijdlijn")
@Tag(name = "Tijdlijn")
@RunOnVirtualThread
class TijdlijnResource {
    private final Jdbi database;
    private final Zicht zicht;
    private final Bezoeken bezoeken;
    private final SecurityIdentity identity;
    private final Volledigheid volledigheid;

    TijdlijnResource(
            Jdbi database, Zicht zicht, Bezoeken bezoeken, SecurityIdentity identity, Volledigheid volledigheid) {
        this.database = database;
        this.zicht = zicht;
        this.bezoeken = bezoeken;
        this.identity = identity;
        this.volledigheid = volledigheid;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tijdlijn(
            List<Gebeurtenis> items,
            @Nullable String volgende,

            @Schema(description = "Wanneer u hiervoor keek; ontbreekt bij een eerste bezoek en zonder aanmelding.")
            @Nullable
            Instant vorigBezoek,

            @Schema(description = "Of een dienst achterloopt; welke staat op /v1/status.")
            boolean onvolledig) {}

    @Schema(description = "`onderwerp` is de code waar het programma er een heeft, anders het kenmerk.")
    record Gebeurtenis(
            UUID id,
            String type,
            Instant tijdstip,
            String dienst,
            String soort,
            String onderwerp,
            String urn,
            @Nullable String nummer,
            String titel,
            String zichtbaarheid) {}

    private record Row(Gebeurtenis item, long nr) {}

    @GET
    @Operation(operationId = "leesTijdlijn", summary = "Wat er gebeurde, het nieuwste eerst")
    public Tijdlijn read(
            @QueryParam("soort") List<String> soort,
            @QueryParam("dienst") List<String> dienst,
            @QueryParam("onderwerp") @Parameter(description = "Urn van een ding.") @Schema(maxLength = 300) @Nullable
                    String urn,
            @QueryParam("sindsVorigBezoek")
                    @DefaultValue("false")
                    @Parameter(description = "Alleen wat na uw vorige bezoek gebeurde; alles bij een eerste bezoek.")
                    boolean news,
            @QueryParam("cursor") @Schema(maxLength = 200) @Nullable String cursor,
            @QueryParam("paginaGrootte") @DefaultValue("50") @Min(1) @Max(200) int size) {
        var previous = person() == null ? null : bezoeken.visit(person());
        var from = cursor == null ? null : Place.decode(cursor);
        var rows = rows(soort, dienst, urn, news ? previous : null, from, size + 1);
        boolean more = rows.size() > size;
        var shown = more ? rows.subList(0, size) : rows;
        var last = shown.isEmpty() ? null : shown.getLast();
        return new Tijdlijn(
                shown.stream().map(Row::item).toList(),
                more && last != null ? new Place(last.item().tijdstip(), last.nr()).encode() : null,
                previous,
                volledigheid.isIncomplete());
    }

    private List<Row> rows(
            List<String> soort,
            List<String> dienst,
            @Nullable String urn,
            @Nullable Instant since,
            @Nullable Place from,
            int limit) {
        var sql = "select f.nr, f.event_id, f.type, f.tijdstip, i.dienst, i.soort, i.key, i.urn, i.nummer, i.titel,"
                + " i.zichtbaarheid from feit f join item i on i.id = f.item_id where i.zichtbaarheid = any(:zicht)"
                + (soort.isEmpty() ? "" : " and i.soort = any(:soort)")
                + (dienst.isEmpty() ? "" : " and i.dienst = any(:dienst)")
                + (urn == null ? "" : " and i.urn = :urn")
                + (since == null ? "" : " and f.tijdstip > :since")
                + (from == null ? "" : " and (f.tijdstip, f.nr) < (:tijdstip, :nr)")
                + " order by f.tijdstip desc, f.nr desc limit :limit";
        return database.withHandle(handle -> handle.createQuery(sql)
                .bindArray("zicht", String.class, zicht.levels())
                .bindArray("soort", String.class, soort)
                .bindArray("dienst", String.class, dienst)
                .bind("urn", urn)
                .bind("since", since)
                .bind("tijdstip", from == null ? null : from.time())
                .bind("nr", from == null ? 0 : from.nr())
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Gebeurtenis(
                        row.getObject("event_id", UUID.class),
                        row.getString("type"),
                        row.getObject("tijdstip", OffsetDateTime.class).toInstant(),
                        row.getString("dienst"),
                        row.getString("soort"),
                        row.getString("key"),
                        row.getString("urn"),
                        row.getString("nummer"),
                        row.getString("titel"),
                        row.getString("zichtbaarheid")),
                row.getLong("nr"));
    }

    private @Nullable String person() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
    }

    /** Where a page ended. */
    private record Place(Instant time, long nr) {
        String encode() {
            return time + "_" + nr;
        }

        static Place decode(String cursor) {
            try {
                var parts = cursor.split("_", 2);
                return new Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
            } catch (RuntimeException e) {
                throw new InvalidInput(
                        "cursor", "is geen geldige cursor; gebruik de waarde van volgende uit het vorige antwoord");
            }
        }
    }
}
