package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/** Where it is known from, and whether someone looked it up. */
public record Bron(
        @NotNull Soort soort,
        @NotBlank @Size(max = 300) String titel,
        @Nullable @Size(max = 1000) String url,
        @Nullable @Valid OnnauwkeurigeDatum datum,
        @NotNull Verificatie verificatie,
        @Nullable @Size(max = 1000) String toelichting) {

    public enum Soort {
        RAPPORT,
        ANDERE_REGIO,
        GESPREK,
        NIEUWS,
        REGISTER
    }

    public enum Verificatie {
        GEVERIFIEERD,
        AFGELEID,
        ONGEVERIFIEERD
    }
}
