package nl.zuidlimburg.gateway.status;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the platform is doing. */
record Status(
        Instant tijdstip,
        String versie,

        @Schema(description = "Of iets achterloopt, stilstaat of niet gemeten kon worden.")
        boolean onvolledig,

        List<Dienst> diensten,
        List<Stroom> stromen,
        List<Blokkade> blokkades) {

    @Schema(description = "Een dienst: of die antwoordt, en wat die zelf meldde over wat nog verzonden moet worden.")
    record Dienst(
            String naam,
            boolean beschikbaar,
            @Nullable String versie,
            @Nullable Long antwoordtijdInMs,

            @Schema(description = "Laatste hartslag; ontbreekt als er geen is.") @Nullable
            Instant hartslag,

            @Nullable Long laatsteSequence,

            @Schema(description = "Sinds wanneer het oudste feit op verzending wacht.") @Nullable
            Instant oudsteOnverzonden) {}

    @Schema(description = "Een topic; de achterstand is die van de gateway zelf.")
    record Stroom(String topic, long achterstand, boolean onvolledig, List<Afnemer> afnemers) {}

    record Afnemer(
            String afnemer, long achterstand, @Nullable Instant oudste, List<Partitie> partities) {}

    @Schema(description = "`oudste` is de tijd van het eerste bericht dat deze afnemer nog moet verwerken.")
    record Partitie(
            int partitie, long achterstand, @Nullable Instant oudste) {}

    @Schema(
            description =
                    "Een bericht dat niet verwerkt kon worden en zijn partitie ophoudt. De technische oorzaak ziet alleen een beheerder.")
    record Blokkade(
            @Schema(
                    description =
                            "De dienst die het bericht ophoudt; een beheerder slaat het daar over: `/api/{dienst}/v1/blokkades/{id}/overslagen`.")
            String dienst,

            String id,
            String topic,
            int partitie,
            long offset,
            String consument,
            @Nullable String type,
            Instant sinds,
            int pogingen,
            String fout) {}
}
