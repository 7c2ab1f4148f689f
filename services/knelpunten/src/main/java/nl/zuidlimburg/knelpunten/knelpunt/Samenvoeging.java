package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.KnelpuntSamengevoegd;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The lineage of a knelpunt: what went up in it, over all merges, and what it went up in itself. */
@Embeddable
record Samenvoeging(
        @Embedded @Nullable Verwijzing opgegaanIn,
        @JdbcTypeCode(SqlTypes.JSON) List<Afkomst> samengevoegdUit) {
    static final Samenvoeging GEEN = new Samenvoeging(null, List.of());

    static Samenvoeging uit(Knelpunt een, Knelpunt ander) {
        return new Samenvoeging(
                null,
                Stream.of(een, ander).flatMap(Samenvoeging::lijn).distinct().toList());
    }

    /** Nobody sees more by a merge. */
    static Zichtbaarheid niveau(Knelpunt een, Knelpunt ander) {
        return een.zichtbaarheid().smalste(ander.zichtbaarheid());
    }

    private static Stream<Afkomst> lijn(Knelpunt deel) {
        var view = deel.view();
        return Stream.concat(
                deel.samenvoeging().samengevoegdUit().stream(),
                Stream.of(new Afkomst(view.id(), view.nummer(), view.titel(), view.melder(), view.gemeldOp())));
    }

    Samenvoeging gaOpIn(Verwijzing tot) {
        return new Samenvoeging(tot, samengevoegdUit);
    }

    KnelpuntSamengevoegd feit(Verwijzing tot, String reden) {
        var melders = samengevoegdUit.stream().map(Afkomst::melder).distinct().toList();
        return new KnelpuntSamengevoegd(tot, samengevoegdUit, melders, reden);
    }
}
