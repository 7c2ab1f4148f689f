package nl.zuidlimburg.gateway.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.gateway.status.Volledigheid.Reden;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is there of one area, from all services. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Dossier(
        Gebied gebied,

        @Schema(description = "Of een dienst achterloopt; welke staat bij `bronnen` en bij het onderdeel.")
        boolean onvolledig,

        List<Bron> bronnen,

        @Schema(description = "Ontbreekt als er geen gedeelde berekening is.") @Nullable
        Score score,

        @Schema(description = "Lokale kennis die de score tegenspreekt.")
        Onderdeel tegenspraken,

        List<Onderdeel> onderdelen) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DossierGebied",
            description =
                    "Als `bekend` onwaar is, is het gebied zelf nog niet aangekomen; `gegevens` is wat vhf ervan publiceert.")
    record Gebied(
            String urn,
            boolean bekend,
            String code,
            @Nullable String naam,
            @Nullable String soort,

            @Nullable @JsonRawValue @Schema(type = SchemaType.OBJECT)
            String gegevens) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierBron", description = "Hoe actueel een dienst hier is.")
    record Bron(
            String dienst,

            @Schema(description = "Tijd van het laatst verwerkte feit.") @Nullable
            Instant laatsteFeit,

            boolean onvolledig,
            List<Reden> redenen) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "DossierScore",
            description =
                    "Cumulatie volgens beide methoden, uit de nieuwste gedeelde berekening; 1 is waar het meest cumuleert.")
    record Score(
            String cumulatie,
            @Nullable String naam,
            Instant berekendOp,
            @Nullable Methode zscore,
            @Nullable Methode exponentieel,

            @Schema(description = "Aantal domeinen waarin het bij de slechtste vijfde hoort.") @Nullable
            Integer slechtsteVijfde,

            @Nullable Integer zonderGegevens,
            @Nullable Boolean gestapeld,

            @Schema(description = "Hoeveel gebieden van deze soort een plaats hebben.")
            int van) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierMethode")
    record Methode(double score, @Nullable Integer plaats) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierOnderdeel")
    record Onderdeel(
            String naam,
            String dienst,
            long aantal,

            @Schema(description = "Tijd van het laatst verwerkte feit over deze dingen.") @Nullable
            Instant laatsteFeit,

            boolean onvolledig,

            @Schema(description = "Het laatst gewijzigde vooraan; hoogstens vijftig.")
            List<Ding> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DossierDing")
    record Ding(
            String urn,
            UUID id,
            @Nullable String nummer,
            String titel,
            @Nullable String fragment,
            @Nullable String status,
            @Nullable String aard,

            @Schema(description = "De gebieden die het noemt.")
            List<String> gebieden,

            @Schema(description = "Als het gebied niet wordt genoemd: het ding in het gebied waaraan het verbonden is.")
            @Nullable
            String via,

            String zichtbaarheid,
            Instant gewijzigdOp) {}
}
