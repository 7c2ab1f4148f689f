package nl.zuidlimburg.panorama.inbreng;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import nl.zuidlimburg.panorama.inbreng.Deelname.Gemeentedeelname;
import nl.zuidlimburg.panorama.inbreng.Deelname.Soortdeelname;
import nl.zuidlimburg.panorama.werk.Rollen;
import nl.zuidlimburg.platform.database.Sql;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contributions as a whole: taken in from a file, and counted. */
@Path("/v1/inbreng")
@Tag(name = "Inbreng")
class DeelnameResource {
    private static final int KLEINSTE = 5;
    /** Only what everyone may read is counted, and what came of a merge or split not again. */
    private static final String TELT =
            " i.zichtbaarheid = 'OPENBAAR' and i.herkomst = '[]' and (cast(? as text) is null or i.ronde = ?) ";

    private final Werkplaatsinvoer invoer;
    private final Sql sql;

    DeelnameResource(Werkplaatsinvoer invoer, Sql sql) {
        this.invoer = invoer;
        this.sql = sql;
    }

    @POST
    @Path("_import")
    @Transactional
    @Consumes({"text/csv", "application/octet-stream"})
    @RolesAllowed({Rollen.MODERATOR, Rollen.REDACTEUR, Rollen.BEHEERDER})
    @Operation(
            summary = "Voer aantekeningen van een werkplaats in",
            description =
                    "CSV met puntkomma's: tekst;taal;themas;soort;kanaal;datum;gemeente. Wat er al is, wordt overgeslagen; is een rij fout, dan wordt niets ingevoerd.")
    public Invoeruitkomst voerIn(InputStream inhoud) {
        return invoer.lees(inhoud);
    }

    @GET
    @Path("_deelname")
    @Operation(summary = "Wie meedeed en wie ontbreekt", description = "Een aantal onder de vijf wordt niet genoemd.")
    public Deelname deelname(@QueryParam("ronde") @Nullable UUID ronde) {
        var welke = ronde == null ? null : ronde.toString();
        var ontbreekt = new ArrayList<String>();
        var gemeenten = sql.list(
                "select g.code, g.naam, count(i.id) from gemeente g left join inbreng i on i.gegevens ->> 'gemeente' = g.code and"
                        + TELT + "where g.geldig_tot is null group by g.code, g.naam order by g.naam",
                rij -> {
                    if (rij.getLong(3) == 0) {
                        ontbreekt.add(rij.getString(2));
                    }
                    return new Gemeentedeelname(rij.getString(1), rij.getString(2), getoond(rij.getLong(3)));
                },
                welke,
                welke);
        var soorten = Arrays.stream(Belanghebbende.values())
                .map(soort -> {
                    long aantal = sql.first(
                                    "select count(*) from inbreng i where i.gegevens ->> 'soort' = ? and" + TELT,
                                    rij -> rij.getLong(1),
                                    soort,
                                    welke,
                                    welke)
                            .orElse(0L);
                    if (aantal == 0) {
                        ontbreekt.add(
                                soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
                    }
                    return new Soortdeelname(soort, getoond(aantal));
                })
                .toList();
        return new Deelname(gemeenten, soorten, ontbreekt);
    }

    private static @Nullable Long getoond(long aantal) {
        return aantal < KLEINSTE ? null : aantal;
    }
}
