package nl.zuidlimburg.water.stroomgebied;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.werk.Werkbank;

/** The basins, with what flows into what. */
@ApplicationScoped
public class Stroomgebieden implements PanacheRepositoryBase<Stroomgebied, UUID> {
    /** Held while the graph is changed, so that two changes cannot close a circle together. */
    private static final long LOCK = 20_210_714L;

    private final Sql sql;
    private final Werkbank bank;

    Stroomgebieden(Sql sql, Werkbank bank) {
        this.sql = sql;
        this.bank = bank;
    }

    /** A new basin that fits in the hierarchy and the graph. */
    public Stroomgebied nieuw(StroomgebiedGegevens gegevens) {
        controleer(gegevens);
        if (metCode(gegevens.code()).isPresent()) {
            throw new RuleViolation(
                    "stroomgebied-bestaat",
                    "Er is al een stroomgebied met code " + gegevens.code() + ". Wijzig dat stroomgebied.");
        }
        return new Stroomgebied(gegevens, bank.eigenaar(), bank.nu());
    }

    public Optional<Stroomgebied> metCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** @throws InvalidInput naming the field, where there is no such basin */
    public Stroomgebied vereis(String veld, String code) {
        return metCode(code).orElseThrow(() -> new InvalidInput(veld, "geen stroomgebied heeft code '" + code + "'"));
    }

    /** What it names exists, and neither the hierarchy nor the water comes back to where it began. */
    void controleer(StroomgebiedGegevens gegevens) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult();
        var fouten = new ArrayList<FieldError>();
        if (gegevens.ouder() != null) {
            onbekend("ouder", gegevens, List.of(gegevens.ouder()), fouten);
        }
        onbekend("stroomtNaar", gegevens, gegevens.stroomtNaar(), fouten);
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        gegevens.verloop().forEach(doel -> kringloop(gegevens.code(), doel, Verband.STROOMT_NAAR));
        if (gegevens.ouder() != null) {
            kringloop(gegevens.code(), gegevens.ouder(), Verband.OUDER);
        }
    }

    private void onbekend(String veld, StroomgebiedGegevens gegevens, List<String> codes, List<FieldError> fouten) {
        codes.stream()
                .filter(code -> !code.equals(gegevens.code()) && metCode(code).isEmpty())
                .map(code -> new FieldError(veld, "geen stroomgebied heeft code '" + code + "'"))
                .forEach(fouten::add);
    }

    private enum Verband {
        STROOMT_NAAR(
                "stroomt-in-een-kring",
                "Het water zou in een kring stromen",
                "select v.naar as code from stroomgebied_verloop v where v.van = s.code"),
        OUDER(
                "ouder-in-een-kring",
                "Het stroomgebied zou in zichzelf liggen",
                "select s.ouder as code where s.ouder is not null");

        private final String regel;
        private final String zin;
        private final String volgende;

        Verband(String regel, String zin, String volgende) {
            this.regel = regel;
            this.zin = zin;
            this.volgende = volgende;
        }
    }

    private void kringloop(String van, String naar, Verband verband) {
        pad(naar, van, verband).ifPresent(pad -> {
            throw new RuleViolation(verband.regel, verband.zin + ": " + van + " → " + pad + ".");
        });
    }

    /** From one to the other along the graph or the hierarchy, as people read it; the shortest. */
    private Optional<String> pad(String van, String naar, Verband verband) {
        if (van.equals(naar)) {
            return Optional.of(naar);
        }
        return sql.first("""
                with recursive weg(code, pad) as (
                    select cast(? as text), array[cast(? as text)]
                    union all
                    select v.code, w.pad || v.code
                    from weg w join stroomgebied s on s.code = w.code cross join lateral (%s) v
                    where not v.code = any(w.pad))
                select array_to_string(pad, ' → ') from weg where code = ? order by cardinality(pad) limit 1""".formatted(verband.volgende), rij -> rij.getString(1), van, van, naar);
    }

    /** Every basin that the water reaches from here, nearest first; without the basin itself. */
    public List<String> benedenstrooms(String code) {
        return langs(code, "van", "naar");
    }

    /** Every basin from which water comes here, nearest first; without the basin itself. */
    public List<String> bovenstrooms(String code) {
        return langs(code, "naar", "van");
    }

    private List<String> langs(String code, String van, String naar) {
        return sql.list("""
                with recursive weg(code, pad) as (
                    select cast(? as text), array[cast(? as text)]
                    union all
                    select v.%s, w.pad || v.%s
                    from weg w join stroomgebied_verloop v on v.%s = w.code
                    where not v.%s = any(w.pad))
                select code from weg where cardinality(pad) > 1 group by code order by min(cardinality(pad)), code""".formatted(naar, naar, van, naar), rij -> rij.getString(1), code, code);
    }
}
