package nl.zuidlimburg.vhf.gebied;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.rest.Where;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the list of areas, its count and its export. */
public class GebiedFilter {
    private static final String GRAAD = "-?[0-9]{1,3}(\\.[0-9]{1,15})?";

    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Deel van een naam of code; in een naam mag een tikfout staan.")
    @Nullable
    String zoek;

    @QueryParam("soort")
    @Size(max = 6)
    @Nullable
    List<Gebiedsoort> soort;

    @QueryParam("ouder")
    @Size(max = 80)
    @Parameter(description = "Code van een gebied waar het direct in ligt.")
    @Nullable
    String ouder;

    @QueryParam("binnen")
    @Size(max = 80)
    @Parameter(description = "Code van een gebied waar het in ligt, ook via andere gebieden.")
    @Nullable
    String binnen;

    @QueryParam("vhfWijk")
    @Parameter(description = "Alleen wat wel (`true`) of niet (`false`) geld uit het Volkshuisvestingsfonds krijgt.")
    @Nullable
    Boolean vhfWijk;

    @QueryParam("jaar")
    @Min(1800)
    @Max(2200)
    @Parameter(description = "De indeling van dit jaar; zonder jaar wat nu geldt.")
    @Nullable
    Integer jaar;

    @QueryParam("vervallen")
    @Parameter(description = "`true`: ook wat niet meer geldt.")
    @Nullable
    Boolean vervallen;

    @QueryParam("bbox")
    @Pattern(regexp = GRAAD + "(," + GRAAD + "){3}")
    @Size(max = 80)
    @Parameter(
            description = "West, zuid, oost, noord in graden (CRS84): wat dit vak raakt.",
            example = "5.6,50.7,6.2,51.1")
    @Nullable
    String bbox;

    public GebiedFilter() {}

    Where where() {
        var where = Where.all().anyOf("soort", soort);
        if (ouder != null) {
            where = where.and("ouders @> array[cast(? as text)]", Gebiedscode.normaliseer(ouder));
        }
        if (binnen != null) {
            where = where.and("""
                    code in (with recursive onder(code) as (
                        select cast(? as text) union
                        select g.code from gebied g join onder o on g.ouders @> array[o.code])
                    select code from onder) and code <> ?""", Gebiedscode.normaliseer(binnen), Gebiedscode.normaliseer(binnen));
        }
        if (vhfWijk != null) {
            where = where.and("(vhf_wijk_sinds is not null) = ?", vhfWijk);
        }
        if (jaar != null) {
            where = where.and("coalesce(geldig_vanaf, 0) <= ? and coalesce(geldig_tot, 9999) >= ?", jaar, jaar);
        } else if (!Boolean.TRUE.equals(vervallen)) {
            where = where.and("geldig_tot is null");
        }
        return woorden(vak(where));
    }

    private Where woorden(Where where) {
        var woorden = zoek == null ? "" : Zoektekst.van(zoek);
        if (woorden.isEmpty()) {
            return where;
        }
        var letterlijk = "%" + Zoektekst.letterlijk(woorden) + "%";
        // Codes that differ in one figure are alike and yet other areas.
        return woorden.chars().anyMatch(Character::isDigit)
                ? where.and("zoektekst like ? escape '\\'", letterlijk)
                : where.and("zoektekst like ? escape '\\' or ? <% zoektekst", letterlijk, woorden);
    }

    private Where vak(Where where) {
        if (bbox == null) {
            return where;
        }
        var graden = bbox.split(",", -1);
        double west = Double.parseDouble(graden[0]);
        double zuid = Double.parseDouble(graden[1]);
        double oost = Double.parseDouble(graden[2]);
        double noord = Double.parseDouble(graden[3]);
        if (west > oost || zuid > noord) {
            throw new InvalidInput("bbox", "west ligt voor oost en zuid voor noord");
        }
        return where.and(
                "box(point(west, zuid), point(oost, noord)) && box(point(?, ?), point(?, ?))", west, zuid, oost, noord);
    }
}
