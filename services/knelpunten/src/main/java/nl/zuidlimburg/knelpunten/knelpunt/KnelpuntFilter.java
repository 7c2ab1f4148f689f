package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.rest.Where;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters; the list, its count, the export and every overview use the same. Repeating a name means "or". */
public class KnelpuntFilter {
    /** As the value of opgave, doorbraak or focusonderdeel: those without one. */
    public static final String GEEN = "geen";

    private static final int BINNENKORT_DAGEN = 7;

    @QueryParam("opgave")
    @Size(max = 20)
    @Parameter(description = "Code van een hoofdopgave, of `geen`.")
    @Nullable
    List<String> opgave;

    @QueryParam("doorbraak")
    @Size(max = 20)
    @Parameter(description = "Code van een doorbraak, of `geen`.")
    @Nullable
    List<String> doorbraak;

    @QueryParam("focusonderdeel")
    @Size(max = 20)
    @Parameter(description = "Code van een focusonderdeel, of `geen`.")
    @Nullable
    List<String> focusonderdeel;

    @QueryParam("thema")
    @Size(max = 20)
    @Nullable
    List<String> thema;

    @QueryParam("aard")
    @Size(max = 20)
    @Nullable
    List<Aard> aard;

    @QueryParam("niveau")
    @Size(max = 20)
    @Nullable
    List<Niveau> niveau;

    @QueryParam("status")
    @Size(max = 20)
    @Parameter(description = "Zonder deze: alle behalve `samengevoegd`.")
    @Nullable
    List<KnelpuntStatus> status;

    @QueryParam("spoor")
    @Nullable
    Spoor spoor;

    @QueryParam("land")
    @Size(max = 20)
    @Nullable
    List<Land> land;

    @QueryParam("wet")
    @Size(max = 200)
    @Parameter(description = "Kenmerk van de wet, bijvoorbeeld BWBR0037885 of 32008L0098.")
    @Nullable
    String wet;

    @QueryParam("artikel")
    @Size(max = 100)
    @Parameter(description = "Nummer van het artikel, samen met `wet`.")
    @Nullable
    String artikel;

    @QueryParam("melder")
    @Size(max = 20)
    @Nullable
    List<String> melder;

    @QueryParam("probleemeigenaar")
    @Size(max = 20)
    @Nullable
    List<String> probleemeigenaar;

    @QueryParam("zichtbaarheid")
    @Size(max = 3)
    @Nullable
    List<Zichtbaarheid> zichtbaarheid;

    @QueryParam("termijn")
    @Parameter(description = "Hoe de eerste open termijn ervoor staat.")
    @Nullable
    TermijnStand termijn;

    @QueryParam("opnieuwBeoordelen")
    @Nullable
    Boolean opnieuwBeoordelen;

    @QueryParam("gemeldIn")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Jaar waarin het is gemeld.")
    @Nullable
    Integer gemeldIn;

    @QueryParam("opgelostIn")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Jaar sinds wanneer het is opgelost.")
    @Nullable
    Integer opgelostIn;

    @QueryParam("uitkomstIn")
    @Min(2000)
    @Max(2100)
    @Parameter(description = "Jaar van de uitkomst, welke die ook is.")
    @Nullable
    Integer uitkomstIn;

    @QueryParam("trede")
    @Parameter(description = "Voorgelegd op deze trede van de escalatieladder.")
    @Nullable
    Trede trede;

    @QueryParam("oplossing")
    @Parameter(description = "Kenmerk van een oplossing.")
    @Nullable
    UUID oplossing;

    @QueryParam("zoek")
    @Size(max = 200)
    @Parameter(description = "Zoekt in titel en tekst, in alle verbuigingen; ook bij een tikfout in de titel.")
    @Nullable
    String zoek;

    public KnelpuntFilter() {}

    public static KnelpuntFilter metStatus(KnelpuntStatus gevraagd) {
        var filter = new KnelpuntFilter();
        filter.status = List.of(gevraagd);
        return filter;
    }

    public static KnelpuntFilter gemeldIn(int jaar) {
        var filter = new KnelpuntFilter();
        filter.gemeldIn = jaar;
        return filter;
    }

    public static KnelpuntFilter uitkomstIn(int jaar, KnelpuntStatus gevraagd) {
        var filter = metStatus(gevraagd);
        filter.uitkomstIn = jaar;
        return filter;
    }

    /** The codes asked for of one kind of opgave; empty for all. */
    public List<String> codes(Opdeling per) {
        var gevraagd =
                switch (per) {
                    case OPGAVE -> opgave;
                    case DOORBRAAK -> doorbraak;
                    case FOCUSONDERDEEL -> focusonderdeel;
                };
        return gevraagd == null ? List.of() : gevraagd;
    }

    /** How the first open term stands. */
    public enum TermijnStand {
        OP_TIJD,
        BINNENKORT,
        OVERSCHREDEN
    }

    /** The conditions besides visibility and {@code zoek}, which {@link KnelpuntLijst} adds. */
    Where where(Where zichtbaar, LocalDate vandaag) {
        var where = status == null || status.isEmpty()
                ? zichtbaar.and("status <> 'SAMENGEVOEGD'")
                : zichtbaar.anyOf("status", status);
        where = Kolommen.codes(where, "opgaven", opgave);
        where = Kolommen.codes(where, "doorbraken", doorbraak);
        where = Kolommen.codes(where, "focusonderdelen", focusonderdeel);
        where = Kolommen.overlapt(where, "themas", thema);
        where = Kolommen.overlapt(where, "landen", land);
        where = where.anyOf("aard", aard)
                .anyOf("niveau", niveau)
                .equal("spoor", spoor)
                .anyOf("melder", melder)
                .anyOf("probleemeigenaar", probleemeigenaar)
                .anyOf("zichtbaarheid", zichtbaarheid);
        return opOplossing(opJaar(opWet(opTermijn(where, vandaag))));
    }

    private Where opTermijn(Where where, LocalDate vandaag) {
        if (termijn != null) {
            where = switch (termijn) {
                case OVERSCHREDEN -> where.and("eerstvolgende_termijn < ?", vandaag);
                case BINNENKORT ->
                    where.and("eerstvolgende_termijn between ? and ?", vandaag, vandaag.plusDays(BINNENKORT_DAGEN));
                case OP_TIJD -> where.and("eerstvolgende_termijn > ?", vandaag.plusDays(BINNENKORT_DAGEN));
            };
        }
        return opnieuwBeoordelen == null
                ? where
                : where.and(opnieuwBeoordelen ? "opnieuw_sinds is not null" : "opnieuw_sinds is null");
    }

    private Where opWet(Where where) {
        if (wet == null) {
            return where;
        }
        return artikel == null
                ? where.and(
                        "regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(? as text)))", wet)
                : where.and(
                        "regelverwijzingen @> jsonb_build_array(jsonb_build_object('regeling', cast(? as text), 'artikel', cast(? as text)))",
                        wet,
                        artikel);
    }

    private Where opJaar(Where where) {
        if (gemeldIn != null) {
            where = Kolommen.gemeld(where, gemeldIn);
        }
        if (opgelostIn != null) {
            where = Kolommen.uitkomst(where.and("status = 'OPGELOST'"), opgelostIn);
        }
        return uitkomstIn == null ? where : Kolommen.uitkomst(where, uitkomstIn);
    }

    private Where opOplossing(Where where) {
        if (trede != null) {
            where = where.and(
                    "escalaties @> jsonb_build_array(jsonb_build_object('trede', cast(? as text)))", trede.name());
        }
        return oplossing == null
                ? where
                : where.and("id = any(array(select unnest(o.knelpunten) from oplossing o where o.id = ?))", oplossing);
    }
}
