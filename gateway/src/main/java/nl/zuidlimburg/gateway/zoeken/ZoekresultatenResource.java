package nl.zuidlimburg.gateway.zoeken;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.gateway.zoeken.Facetten.Facet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/zoekresultaten")
@Tag(name = "Zoeken")
@RunOnVirtualThread
class ZoekresultatenResource {
    private final Zoeken zoeken;
    private final Facetten facetten;

    ZoekresultatenResource(Zoeken zoeken, Facetten facetten) {
        this.zoeken = zoeken;
        this.facetten = facetten;
    }

    /** {@code id} is de code waar het programma er een heeft, anders het kenmerk. */
    record Zoekresultaat(
            String urn,
            String dienst,
            String soort,
            String id,
            @Nullable String nummer,
            String titel,

            @Schema(description = "Stuk van de tekst; wat overeenkomt staat tussen `<mark>` en `</mark>`. Geen HTML.")
            String fragment,

            @Nullable String status,
            List<String> opgaven,
            List<String> doorbraken,
            String zichtbaarheid,
            Instant gewijzigdOp) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Zoekresultaten(
            List<Zoekresultaat> items,
            @Nullable String volgende,
            @Nullable Long aantal,

            @Schema(description = "Of op gelijkenis van de titel is gezocht, omdat de woorden niets opleverden.")
            boolean bijBenadering,

            @Schema(description = "Aantallen per waarde; alleen op de eerste pagina.") @Nullable
            List<Facet> facetten,

            @Schema(
                    description =
                            "Over hoeveel van de nieuwste gevonden items de facetten tellen, als er meer kunnen zijn.")
            @Nullable
            Integer facettenOver) {}

    @GET
    @Operation(
            operationId = "zoek",
            summary = "Zoek in alles wat de diensten delen",
            description = "Wat u niet mag zien, ontbreekt ook in aantallen en facetten. Zonder `zoek` staat het laatst"
                    + " gewijzigde vooraan, met `zoek` het best passende van de nieuwste duizend.")
    public Zoekresultaten search(
            @BeanParam Selectie selectie,
            @QueryParam("cursor") @Schema(maxLength = 2000) @Nullable String cursor,
            @QueryParam("paginaGrootte") @DefaultValue("20") @Min(1) @Max(200) int size,
            @QueryParam("aantal") @DefaultValue("false") @Parameter(description = "Tel ook het totaal.")
                    boolean count) {
        var from = cursor == null ? null : ZoekCursor.decode(cursor);
        var voorwaarde = zoeken.choose(selectie, from);
        var page = zoeken.page(voorwaarde, from, size);
        var telling = from == null ? facetten.of(voorwaarde) : null;
        return new Zoekresultaten(
                page.items(),
                page.volgende(),
                count ? zoeken.count(voorwaarde) : null,
                voorwaarde.wijze() == Voorwaarde.Wijze.BENADERING,
                telling == null ? null : telling.facetten(),
                telling == null ? null : telling.over());
    }
}
