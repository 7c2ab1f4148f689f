package nl.zuidlimburg.water.advies;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.jspecify.annotations.Nullable;

/** The advices: each number once per round, and naming only what is there. */
@Singleton
public class Adviezen {
    private final Werkbank bank;
    private final EntityManager entities;
    private final Sql sql;

    Adviezen(Werkbank bank, EntityManager entities, Sql sql) {
        this.bank = bank;
        this.entities = entities;
        this.sql = sql;
    }

    /** A new advice that meets the rules. */
    public Advies nieuw(AdviesGegevens gegevens, Zichtbaarheid niveau) {
        controleer(null, gegevens);
        return new Advies(gegevens, bank.eigenaar(), niveau, bank.nu());
    }

    void controleer(@Nullable UUID id, AdviesGegevens gegevens) {
        var fouten = new ArrayList<FieldError>();
        onbekend("maatregel", "maatregelen", gegevens.maatregelen(), fouten);
        onbekend("programma", "programmas", gegevens.programmas(), fouten);
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        boolean bestaat = sql.first(
                        "select id from advies where orgaan = ? and ronde = ? and nummer = ? and soort = ?",
                        rij -> rij.getObject("id", UUID.class),
                        gegevens.orgaan(),
                        (long) gegevens.ronde().nummer(),
                        (long) gegevens.nummer(),
                        gegevens.soort())
                .filter(ander -> !ander.equals(id))
                .isPresent();
        if (bestaat) {
            throw new RuleViolation(
                    "advies-bestaat",
                    "Ronde " + gegevens.ronde().nummer() + " van " + gegevens.orgaan() + " heeft al een advies "
                            + gegevens.nummer() + ". Wijzig dat advies.");
        }
    }

    private void onbekend(String tabel, String veld, List<UUID> ids, List<FieldError> fouten) {
        ids.stream()
                .filter(id -> entities.createNativeQuery("select 1 from " + tabel + " where id = :id")
                        .setParameter("id", id)
                        .getResultList()
                        .isEmpty())
                .map(id -> new FieldError(veld, "geen " + tabel + " heeft kenmerk " + id))
                .forEach(fouten::add);
    }

    /** What the caller may see of both: an advice that it may not see does not count as one. */
    List<MaatregelZonderAdvies> maatregelenZonderAdvies(Access access) {
        var where = access.visible("eigenaar")
                .and(
                        "not exists (select 1 from advies a where a.zichtbaarheid = any(?)"
                                + " and a.gegevens -> 'maatregelen' @> jsonb_build_array(cast(maatregel.id as text)))",
                        (Object) niveaus(access));
        var query = where.bind(entities.createNativeQuery(
                "select id, gegevens ->> 'naam' from maatregel where " + where.sql() + " order by 2, 1 limit 500",
                Object[].class));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Object[].class::cast)
                        .map(rij -> new MaatregelZonderAdvies((UUID) rij[0], (String) rij[1]))
                        .toList();
    }

    private static String[] niveaus(Access access) {
        return Arrays.stream(Zichtbaarheid.values())
                .filter(niveau -> niveau.atLeast(access.lowestVisible()))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
