package nl.zuidlimburg.knelpunten.oplossing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.Bron;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Schatting;
import org.jspecify.annotations.Nullable;

/** The state of an oplossing as shown by REST and carried by every fact. */
public record OplossingView(
        UUID id,
        long versie,
        String nummer,
        String titel,
        String omschrijving,
        Soort soort,
        @Nullable String beslisser,
        Stadium stadium,
        List<Schatting> kosten,
        boolean repliceerbaar,
        @Nullable String repliceerbaarToelichting,
        List<UUID> knelpunten,
        List<UUID> ookToepasbaarOp,
        List<Toepassing> toepassingen,
        List<Bron> bronnen,
        Zichtbaarheid zichtbaarheid,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {

    /** All knelpunten that it names. */
    Stream<UUID> genoemd() {
        return Stream.concat(knelpunten.stream(), ookToepasbaarOp.stream());
    }

    /** Without the knelpunten that this reader may not know of. */
    OplossingView zonder(List<UUID> onzichtbaar) {
        return new OplossingView(
                id,
                versie,
                nummer,
                titel,
                omschrijving,
                soort,
                beslisser,
                stadium,
                kosten,
                repliceerbaar,
                repliceerbaarToelichting,
                knelpunten.stream().filter(k -> !onzichtbaar.contains(k)).toList(),
                ookToepasbaarOp.stream().filter(k -> !onzichtbaar.contains(k)).toList(),
                toepassingen,
                bronnen,
                zichtbaarheid,
                aangemaaktOp,
                gewijzigdOp);
    }
}
