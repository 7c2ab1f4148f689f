package nl.zuidlimburg.water.maatregel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.stroomgebied.Stroomgebieden;
import org.hibernate.Session;

/** The measures. */
@ApplicationScoped
public class Maatregelen implements PanacheRepositoryBase<Maatregel, UUID> {
    private final Stroomgebieden stroomgebieden;
    private final Sql sql;
    private final ObjectMapper json;
    private final Werkbank bank;

    Maatregelen(Stroomgebieden stroomgebieden, Sql sql, ObjectMapper json, Werkbank bank) {
        this.stroomgebieden = stroomgebieden;
        this.sql = sql;
        this.json = json;
        this.bank = bank;
    }

    /** A new measure in a basin that is known; its geometry is in degrees. */
    public Maatregel nieuw(MaatregelGegevens gegevens, Zichtbaarheid zichtbaarheid) {
        controleer(gegevens);
        return new Maatregel(volgendNummer(), gegevens, bank.eigenaar(), zichtbaarheid, bank.nu());
    }

    void controleer(MaatregelGegevens gegevens) {
        var _ = stroomgebieden.vereis("stroomgebied", gegevens.stroomgebied());
    }

    /** @throws InvalidInput where the caller may not know of such a measure */
    public Maatregel vereis(String veld, UUID id) {
        var gevonden = findById(id);
        if (gevonden == null || !bank.access().actor().maySee("water", gevonden.zichtbaarheid(), gevonden.eigenaar())) {
            throw new InvalidInput(veld, "er is geen maatregel met dit id");
        }
        return gevonden;
    }

    public List<Maatregel> inStroomgebieden(Collection<String> codes) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from maatregel where stroomgebied = any(:codes) order by nummer", Maatregel.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    public List<Maatregel> metIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The whole geometry of each that has one. */
    public Map<UUID, Geometrie> geometrieen(Collection<UUID> ids) {
        return sql
                .list(
                        "select id, cast(gegevens -> 'geometrie' as text) as geometrie from maatregel where id = any(cast(? as uuid[])) and vak is not null",
                        rij -> Map.entry(rij.getObject("id", UUID.class), lees(rij.getString("geometrie"))),
                        ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Geometrie lees(String tekst) {
        try {
            return json.readValue(tekst, Geometrie.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored geometry cannot be read", e);
        }
    }

    private String volgendNummer() {
        long volgnummer = (long) getEntityManager()
                .createNativeQuery("select nextval('maatregel_nummer')", Long.class)
                .getSingleResult();
        return "MR-%d-%04d".formatted(Dag.van(bank.nu()).getYear(), volgnummer);
    }

    /** Those that this knelpunt or one that went up in it blocks, or that it came from; held until the transaction ends. */
    List<Maatregel> bij(UUID knelpunt, Collection<UUID> uit, Collection<UUID> herkomsten) {
        var knelpunten = Stream.concat(Stream.of(knelpunt), uit.stream()).toArray(UUID[]::new);
        List<UUID> geblokkeerd = getEntityManager()
                .createNativeQuery("select id from maatregel where knelpunt = any(:knelpunten)", UUID.class)
                .setParameter("knelpunten", knelpunten)
                .getResultList();
        var ids = Stream.concat(geblokkeerd.stream(), herkomsten.stream()).collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
