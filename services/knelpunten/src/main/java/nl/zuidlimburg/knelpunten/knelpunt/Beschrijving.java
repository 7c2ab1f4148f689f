package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.value.Schatting;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a knelpunt, and by which it is found: all that can be corrected without a step in its life.
 *
 * @param melder code of the organisation that reports; never a person
 * @param probleemeigenaar code of the organisation that can solve it
 */
@Embeddable
public record Beschrijving(
        String titel,
        String omschrijving,
        @Nullable String gevolg,
        @Enumerated(EnumType.STRING) Aard aard,
        @Enumerated(EnumType.STRING) Niveau niveau,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY)
        List<Land> landen,

        @Convert(converter = Codes.class) List<String> opgaven,
        @Convert(converter = Codes.class) List<String> doorbraken,
        @Convert(converter = Codes.class) List<String> focusonderdelen,
        @Convert(converter = Codes.class) List<String> themas,
        @Nullable String plaats,
        String melder,
        @Nullable String probleemeigenaar,
        @JdbcTypeCode(SqlTypes.JSON) List<Bron> bronnen,
        @JdbcTypeCode(SqlTypes.JSON) List<Regelverwijzing> regelverwijzingen,
        @JdbcTypeCode(SqlTypes.JSON) List<Vergelijking> vergelijking,
        @Nullable String getroffenen,
        @JdbcTypeCode(SqlTypes.JSON) List<Schatting> omvang) {

    /** A difference needs two sides. */
    static final int MINSTE_RECHTSORDES = 2;

    /**
     * @param status where the knelpunt stands or goes: what is established asks for more
     * @throws InvalidInput naming everything that cannot be right
     */
    void controleer(KnelpuntStatus status) {
        var fouten = new ArrayList<FieldError>();
        if (opgaven.isEmpty() && doorbraken.isEmpty()) {
            fouten.add(new FieldError("opgaven", "kies ten minste een opgave of een doorbraak"));
        }
        if (landen.isEmpty()) {
            fouten.add(new FieldError("landen", "kies ten minste een land of gebied"));
        }
        if (isGrensoverschrijdend() && Land.rechtsordes(landen) < MINSTE_RECHTSORDES) {
            fouten.add(new FieldError(
                    "landen", "een verschil tussen landen vraagt ten minste twee landen of gewesten die verschillen"));
        }
        for (int i = 0; i < vergelijking.size(); i++) {
            if (!landen.contains(vergelijking.get(i).land())) {
                fouten.add(new FieldError("vergelijking[" + i + "].land", "staat niet bij de landen van het knelpunt"));
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        Regels.vraagVergelijking(this, status);
    }

    public boolean isGrensoverschrijdend() {
        return aard == Aard.VERSCHIL_TUSSEN_LANDEN;
    }

    /** Whether the sides stand next to each other: at least two jurisdictions have a row. */
    boolean isVergeleken() {
        return Land.rechtsordes(vergelijking.stream().map(Vergelijking::land).toList()) >= MINSTE_RECHTSORDES;
    }

    /** The names of the fields in which the other differs. */
    List<String> verschillenMet(Beschrijving ander) {
        return Stream.of(Beschrijving.class.getRecordComponents())
                .filter(veld -> !Objects.equals(waarde(veld, this), waarde(veld, ander)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object waarde(RecordComponent veld, Beschrijving van) {
        try {
            return veld.getAccessor().invoke(van);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One description for two knelpunten that turn out to be the same: the texts of this one, the lists of both. */
    Beschrijving samenMet(Beschrijving ander, @Nullable String nieuweTitel, @Nullable String nieuweOmschrijving) {
        return new Beschrijving(
                nieuweTitel == null ? titel : nieuweTitel,
                nieuweOmschrijving == null ? omschrijving + "\n\n" + ander.omschrijving : nieuweOmschrijving,
                gevolg == null ? ander.gevolg : gevolg,
                aard,
                niveau,
                beide(landen, ander.landen),
                beide(opgaven, ander.opgaven),
                beide(doorbraken, ander.doorbraken),
                beide(focusonderdelen, ander.focusonderdelen),
                beide(themas, ander.themas),
                plaats == null ? ander.plaats : plaats,
                melder,
                probleemeigenaar == null ? ander.probleemeigenaar : probleemeigenaar,
                beide(bronnen, ander.bronnen),
                beide(regelverwijzingen, ander.regelverwijzingen),
                beide(vergelijking, ander.vergelijking),
                getroffenen == null ? ander.getroffenen : getroffenen,
                beide(omvang, ander.omvang));
    }

    static <T> List<T> beide(List<T> een, List<T> ander) {
        var alle = new LinkedHashSet<>(een);
        alle.addAll(ander);
        return List.copyOf(alle);
    }
}
