package nl.zuidlimburg.water.synergie;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.codelist.Codelijsten;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.maatregel.Maatregelen;

/** The judgements. */
@ApplicationScoped
public class Synergien implements PanacheRepositoryBase<Synergie, UUID> {
    private final Maatregelen maatregelen;
    private final Codelijsten codelijsten;
    private final Sql sql;
    private final Werkbank bank;

    Synergien(Maatregelen maatregelen, Codelijsten codelijsten, Sql sql, Werkbank bank) {
        this.maatregelen = maatregelen;
        this.codelijsten = codelijsten;
        this.sql = sql;
        this.bank = bank;
    }

    /** A judgement on a measure that the caller may know of, of a theme on which it has none yet. */
    public Synergie nieuw(SynergieGegevens gegevens) {
        codelijsten.vereis("themas", gegevens.thema(), "thema");
        var maatregel = maatregelen.vereis("maatregel", gegevens.maatregel());
        if (count("maatregel = ?1 and thema = ?2", gegevens.maatregel(), gegevens.thema()) > 0) {
            throw new RuleViolation(
                    "synergie-bestaat",
                    "Deze maatregel is op thema " + gegevens.thema() + " al beoordeeld. Wijzig dat oordeel.");
        }
        return new Synergie(gegevens, bank.eigenaar(), maatregel.zichtbaarheid(), bank.nu());
    }

    /** The codes of all themes, in their order. */
    List<String> themas() {
        return sql.list(
                "select code from codelijst_code where lijst = 'themas' order by volgorde, code",
                rij -> rij.getString(1));
    }

    /** What the caller may see of each of these measures; one without judgements is wholly unknown. */
    public Map<UUID, Synergiebeeld> van(Collection<UUID> ids) {
        var actor = bank.access().actor();
        Map<UUID, List<SynergieGegevens>> gevonden = list("maatregel in ?1", List.copyOf(ids)).stream()
                .filter(s -> actor.maySee("water", s.zichtbaarheid(), s.eigenaar()))
                .map(Synergie::gegevens)
                .collect(Collectors.groupingBy(SynergieGegevens::maatregel));
        var themas = themas();
        var beelden = new LinkedHashMap<UUID, Synergiebeeld>();
        ids.forEach(id -> beelden.put(id, Synergiebeeld.van(gevonden.getOrDefault(id, List.of()), themas)));
        return beelden;
    }
}
