package nl.zuidlimburg.vhf.gebied;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;

/** The areas. */
@ApplicationScoped
public class Gebieden implements PanacheRepositoryBase<Gebied, UUID> {

    /** By code, padded or not ({@code GM0917}), or by key. */
    public Optional<Gebied> metKenmerk(String kenmerk) {
        return find("code = ?1 or cast(id as String) = ?1", Gebiedscode.normaliseer(kenmerk))
                .firstResultOptional();
    }

    /** The areas of these codes that there are. */
    public List<Gebied> metCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : list("code in ?1", List.copyOf(codes));
    }

    /** Every code that there is or was. */
    @Transactional
    public List<String> alleCodes() {
        return getEntityManager()
                .createQuery("select code from Gebied", String.class)
                .getResultList();
    }

    /** Those of one kind that exist today, by name. */
    public List<Gebied> vanSoort(Gebiedsoort soort) {
        return list("soort = ?1 and geldigTot is null order by naam, code", soort);
    }

    /**
     * The code as it is stored, for a reference from another feature.
     *
     * @throws InvalidInput naming {@code veld} where it is wrongly formed or no area has it
     */
    public String vereis(String veld, String code) {
        return vereis(veld, List.of(code)).getFirst();
    }

    /** The same for several at once. */
    public List<String> vereis(String veld, List<String> codes) {
        var genormaliseerd =
                codes.stream().map(Gebiedscode::normaliseer).distinct().toList();
        var bekend = bekend(genormaliseerd);
        var fouten = genormaliseerd.stream()
                .filter(code -> !bekend.contains(code))
                .map(code -> {
                    var vorm = Gebiedscode.fout(code);
                    return new FieldError(veld, vorm == null ? "geen gebied heeft code '" + code + "'" : vorm);
                })
                .toList();
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        return genormaliseerd;
    }

    private Set<String> bekend(Collection<String> codes) {
        return metCodes(codes).stream().map(Gebied::code).collect(Collectors.toSet());
    }
}
