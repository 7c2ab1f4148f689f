package nl.zuidlimburg.knelpunten.wet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;

/** The known laws. */
@ApplicationScoped
public class Wetten implements PanacheRepositoryBase<Wet, UUID> {

    /** By code ({@code ow}), by identifier of the law ({@code BWBR0037885}), or by key. */
    public Optional<Wet> metKenmerk(String kenmerk) {
        return find("code = ?1 or regeling = ?1 or cast(id as String) = ?1", kenmerk)
                .firstResultOptional();
    }

    /** The references, those to a known law with its title. */
    public List<Regelverwijzing> noem(List<Regelverwijzing> verwijzingen) {
        var bekend = bijRegelingen(
                verwijzingen.stream().map(Regelverwijzing::regeling).toList());
        return verwijzingen.stream()
                .map(v -> {
                    var wet = bekend.get(v.regeling());
                    return wet == null ? v : v.naar(wet.id(), wet.citeertitel());
                })
                .toList();
    }

    /** The known ones of these laws, by their key. */
    public Map<String, Wet> bijRegelingen(Collection<String> regelingen) {
        return regelingen.isEmpty()
                ? Map.of()
                : list("regeling in ?1", List.copyOf(regelingen)).stream()
                        .collect(Collectors.toMap(Wet::regeling, Function.identity()));
    }

    /** The laws that fit best with what is being typed: the beginning of a word counts most, a typing error is forgiven. */
    List<Wet> zoek(WetFilter filter, int hoogstens) {
        var begin = Zoektekst.letterlijk(filter.woorden()) + "%";
        var where = filter.where();
        return where.bind(getEntityManager().createNativeQuery("""
                        select * from wet where %s
                        order by zoektekst like :begin escape '\\' desc, zoektekst like :woordbegin escape '\\' desc,
                                 word_similarity(:woorden, zoektekst) desc, citeertitel, id
                        limit :hoogstens""".formatted(where.sql()), Wet.class))
                .setParameter("begin", begin)
                .setParameter("woordbegin", "% " + begin)
                .setParameter("woorden", filter.woorden())
                .setParameter("hoogstens", hoogstens)
                .getResultList();
    }
}
