package nl.zuidlimburg.panorama.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Futures against principles, each by its latest judgement; a future without one is a gap that shows. */
@Schema(name = "Toetsmatrix")
public record Matrix(List<Rij> rijen) {

    @Schema(name = "Toetsmatrixrij")
    public record Rij(
            UUID toekomstbeeld,
            String titel,
            @Nullable UUID toetsing,
            @Nullable LocalDate getoetstOp,
            Oordeel.Uitkomst combineren,
            Oordeel.Uitkomst identiteitCentraal,
            Oordeel.Uitkomst nietAfwentelen,
            Oordeel.Uitkomst grens,

            @Schema(description = "Wie krijgt wat wordt afgewenteld.")
            List<Ontvanger> ontvangers,

            @Schema(description = "Per lijn van de Omgevingsvisie het oordeel.")
            List<Lijn> povi) {}

    @Schema(name = "Toetsmatrixlijn")
    public record Lijn(String lijn, Oordeel.Uitkomst uitkomst) {}
}
