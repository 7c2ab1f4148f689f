package nl.zuidlimburg.knelpunten.wet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Stelsel;
import nl.zuidlimburg.knelpunten.regelverwijzing.Vondst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was recognised in a text: the first reference at the top, every one with its place in {@code gevonden}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Herkenning(@JsonUnwrapped @Nullable Herkend eerste, List<Gevonden> gevonden, List<Ongeldig> ongeldig) {

    /** A reference with the law it is to, where that is known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Herkend(
            Stelsel stelsel,
            String identificatie,
            String regeling,
            String rechtsgebied,
            String tekst,
            @Nullable String plaats,
            @Nullable String artikel,
            @Nullable String link,
            @Nullable LocalDate geldigOp,
            @Nullable BekendeWet wet) {

        static Herkend van(Regelverwijzing v, @Nullable Wet wet) {
            return new Herkend(
                    v.stelsel(),
                    v.identificatie(),
                    v.regeling(),
                    v.rechtsgebied(),
                    v.tekst(),
                    v.plaats(),
                    v.artikel(),
                    v.link(),
                    v.geldigOp(),
                    wet == null ? null : new BekendeWet(wet.code(), wet.citeertitel()));
        }
    }

    record BekendeWet(String code, String citeertitel) {}

    /** Offsets in the text that was sent: from, and up to but not including. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gevonden(int van, int tot, @JsonUnwrapped Herkend verwijzing) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ongeldig(
            int van,
            int tot,
            @Nullable Stelsel stelsel,
            String deel,
            String reden,

            @Schema(description = "Wat er had moeten staan.")
            String verwacht) {}

    static Herkenning van(
            List<Vondst> vondsten, List<Vondst> goed, List<Regelverwijzing> genoemd, Map<String, Wet> bekend) {
        var gevonden = new ArrayList<Gevonden>();
        for (int i = 0; i < goed.size(); i++) {
            var v = genoemd.get(i);
            gevonden.add(new Gevonden(goed.get(i).van(), goed.get(i).tot(), Herkend.van(v, bekend.get(v.regeling()))));
        }
        var ongeldig = vondsten.stream()
                .filter(v -> v.fout() != null)
                .map(v -> {
                    var fout = Objects.requireNonNull(v.fout());
                    return new Ongeldig(
                            v.van(),
                            v.tot(),
                            fout.stelsel(),
                            fout.deel(),
                            String.valueOf(fout.getMessage()),
                            fout.verwacht());
                })
                .toList();
        return new Herkenning(gevonden.isEmpty() ? null : gevonden.getFirst().verwijzing(), gevonden, ongeldig);
    }
}
