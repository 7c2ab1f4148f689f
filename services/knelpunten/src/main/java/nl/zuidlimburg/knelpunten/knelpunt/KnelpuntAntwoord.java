package nl.zuidlimburg.knelpunten.knelpunt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.referentie.Referentie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One knelpunt as its page shows it: the shared state, and what the reader needs beside it. */
@Schema(description = "Een knelpunt, met de namen bij zijn codes en de stappen die nu kunnen.")
public record KnelpuntAntwoord(
        @JsonUnwrapped KnelpuntView knelpunt,

        @Schema(description = "Namen bij de codes; een onbekende code heet \"nog niet bekend\".")
        List<Referentie> referenties,

        @Schema(description = "Oplossingen voor dit knelpunt die u mag zien.")
        List<GekoppeldeOplossing> oplossingen,

        @Schema(description = "Subresources waar u nu naar kunt posten.", examples = "[\"beoordelingen\"]")
        List<String> stappen) {

    public record GekoppeldeOplossing(UUID id, String nummer, String titel, String soort, String stadium) {}
}
