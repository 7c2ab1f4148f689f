package nl.zuidlimburg.gateway.kaart;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A layer as GeoJSON (RFC 7946), in CRS84. */
@Schema(description = "Een GeoJSON FeatureCollection in CRS84.")
record Kaart(
        @Schema(enumeration = "FeatureCollection") String type,

        @Schema(description = "Of alles in het gevraagde kader erin staat; zo niet, vraag een kleiner kader.")
        boolean volledig,

        List<Feature> features) {

    @Schema(name = "Kaartfeature")
    record Feature(
            @Schema(enumeration = "Feature") String type,
            @Schema(description = "De urn.") String id,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String geometry,
            Kenmerken properties) {}

    /** What is unknown is absent, never zero. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Kaartkenmerken", description = "Wat onbekend is, ontbreekt. Plaats 1 is waar het meest cumuleert.")
    record Kenmerken(
            @Schema(description = "Code van het gebied, of van het gebied waarin het ligt.")
            String gebied,

            String titel,
            @Nullable String nummer,
            @Nullable String status,
            @Nullable String aard,

            @Schema(description = "Of de plaats het midden van een gebied is, en geen omtrek.")
            boolean indicatief,

            @Nullable String vhfWijkSinds,
            @Nullable Double zscore,
            @Nullable Integer plaatsZscore,
            @Nullable Double exponentieel,
            @Nullable Integer plaatsExponentieel,
            @Nullable Integer slechtsteVijfde,
            @Nullable Integer zonderGegevens,
            @Nullable Boolean gestapeld,

            @Schema(description = "Hoeveel keer de score is tegengesproken.") @Nullable
            Integer tegenspraken) {}
}
