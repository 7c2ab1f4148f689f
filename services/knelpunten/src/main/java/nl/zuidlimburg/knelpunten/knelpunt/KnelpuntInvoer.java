package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Schatting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The descriptive fields as people fill them in; references to rules as the text that they type or paste. */
@Schema(description = "De beschrijvende velden van een knelpunt.")
public record KnelpuntInvoer(
        @NotBlank @Size(max = 200) @Schema(examples = "Vergunning nodig om afval over de NL-BE-grens te recyclen")
        String titel,

        @NotBlank
        @Size(max = 10000)
        @Schema(examples = "Afval op 8 km van de grens mocht niet naar een Nederlandse recycler.")
        String omschrijving,

        @Nullable @Size(max = 5000) @Schema(description = "Welke ambitie het in de weg staat, en hoe.")
        String gevolg,

        @NotNull Aard aard,
        @NotNull Niveau niveau,
        @NotEmpty @Size(max = 9) List<Land> landen,
        @Nullable @Size(max = 20) List<@Pattern(regexp = Code.VORM) @Size(max = 80) String> opgaven,
        @Nullable @Size(max = 20) List<@Pattern(regexp = Code.VORM) @Size(max = 80) String> doorbraken,
        @Nullable @Size(max = 20) List<@Pattern(regexp = Code.VORM) @Size(max = 80) String> focusonderdelen,
        @Nullable @Size(max = 20) List<@Pattern(regexp = Code.VORM) @Size(max = 80) String> themas,
        @Nullable @Size(max = 200) String plaats,

        @Nullable
        @Pattern(regexp = Code.VORM)
        @Size(max = 80)
        @Schema(
                description = "Code van de organisatie die meldt; zonder deze de organisatie van wie is ingelogd.",
                examples = "gemeente-heerlen")
        String melder,

        @Nullable
        @Pattern(regexp = Code.VORM)
        @Size(max = 80)
        @Schema(description = "Code van de organisatie die het kan oplossen.")
        String probleemeigenaar,

        @Nullable @Size(max = 20) List<@Valid @NotNull Bron> bronnen,

        @Nullable
        @Size(max = 40)
        @Schema(description = "Verwijzingen zoals u ze typt of plakt: BWBR0037885, CELEX 32008L0098, ECLI:...")
        List<@NotBlank @Size(max = 300) String> regelverwijzingen,

        @Nullable @Size(max = 9) List<@Valid @NotNull Vergelijking> vergelijking,
        @Nullable @Size(max = 2000) String getroffenen,
        @Nullable @Size(max = 20) List<@Valid @NotNull Schatting> omvang,

        @Nullable @Size(max = 10) @Schema(description = "Waar het uit voortkwam; alleen bij het melden.")
        List<@Valid @NotNull Herkomst> herkomsten,

        @Nullable @Schema(description = "Waar: nog niet melden; alleen bij het melden.")
        Boolean ontwerp,

        @Nullable @Schema(description = "Voor wie; zonder deze intern. Alleen bij het melden.")
        Zichtbaarheid zichtbaarheid,

        @Nullable @Size(max = 2000) @Schema(description = "Waarom; leesbaar in de historie.")
        String reden) {

    /** What the form shows of a knelpunt that is there, before a change. */
    static KnelpuntInvoer van(Beschrijving b) {
        return new KnelpuntInvoer(
                b.titel(),
                b.omschrijving(),
                b.gevolg(),
                b.aard(),
                b.niveau(),
                b.landen(),
                b.opgaven(),
                b.doorbraken(),
                b.focusonderdelen(),
                b.themas(),
                b.plaats(),
                b.melder(),
                b.probleemeigenaar(),
                b.bronnen(),
                b.regelverwijzingen().stream()
                        .map(Regelverwijzing::identificatie)
                        .toList(),
                b.vergelijking(),
                b.getroffenen(),
                b.omvang(),
                null,
                null,
                null,
                null);
    }

    /** A change may not carry what only a report can say. */
    void vraagAlleenBeschrijving() {
        var fouten = new ArrayList<FieldError>();
        if (herkomsten != null) {
            fouten.add(new FieldError("herkomsten", "kan alleen bij het melden"));
        }
        if (ontwerp != null) {
            fouten.add(new FieldError("ontwerp", "kan alleen bij het melden"));
        }
        if (zichtbaarheid != null) {
            fouten.add(new FieldError("zichtbaarheid", "wijzigt met delingen, publicaties of intrekkingen"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    /** @param melderAls who reports when the form does not say */
    Beschrijving beschrijving(String melderAls, List<Regelverwijzing> herkend) {
        return new Beschrijving(
                titel.strip(),
                omschrijving.strip(),
                gevolg,
                aard,
                niveau,
                lijst(landen),
                lijst(opgaven),
                lijst(doorbraken),
                lijst(focusonderdelen),
                lijst(themas),
                plaats,
                melder == null ? melderAls : melder,
                probleemeigenaar,
                lijst(bronnen),
                herkend,
                lijst(vergelijking),
                getroffenen,
                lijst(omvang));
    }

    private static <T> List<T> lijst(@Nullable List<T> gegeven) {
        return gegeven == null ? List.of() : gegeven.stream().distinct().toList();
    }
}
