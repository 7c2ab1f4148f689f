package nl.zuidlimburg.vhf.gebied;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area as we show and publish it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Gebied")
public record GebiedView(
        UUID id,
        long versie,
        String code,
        Gebiedsoort soort,
        String naam,
        @Nullable String korteNaam,
        @Nullable Integer geldigVanaf,
        @Nullable Integer geldigTot,
        List<String> ouders,
        List<String> voorgangers,
        List<String> opvolgers,
        @Nullable OnnauwkeurigeDatum vhfWijkSinds,
        @Nullable Punt centroide,
        @Nullable Schatting inwoners,
        @Nullable Schatting woningen,
        String bron,
        @Nullable String bronUrl,

        @Schema(description = "Vereenvoudigde omtrek; de volledige staat onder /grens. Niet in lijsten.") @Nullable
        Geometrie omtrek,

        @Nullable String grensbron,
        @Nullable Integer grensjaar,
        Instant gewijzigdOp) {

    /** As in lists, where outlines would weigh more than everything else. */
    GebiedView zonderOmtrek() {
        return new GebiedView(
                id,
                versie,
                code,
                soort,
                naam,
                korteNaam,
                geldigVanaf,
                geldigTot,
                ouders,
                voorgangers,
                opvolgers,
                vhfWijkSinds,
                centroide,
                inwoners,
                woningen,
                bron,
                bronUrl,
                null,
                grensbron,
                grensjaar,
                gewijzigdOp);
    }
}
