package nl.zuidlimburg.knelpunten.demo;

import java.time.LocalDate;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntInvoer;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.knelpunten.knelpunt.Spoor;
import nl.zuidlimburg.knelpunten.oplossing.Soort;
import nl.zuidlimburg.knelpunten.oplossing.Stadium;
import nl.zuidlimburg.knelpunten.oplossing.Toepassing;
import org.jspecify.annotations.Nullable;

/** A real case from a public source, and how far its source says it is. */
record DemoKnelpunt(
        String code,
        KnelpuntInvoer knelpunt,
        KnelpuntStatus status,
        String reden,
        @Nullable LocalDate datum,
        @Nullable Spoor spoor,
        @Nullable Richting oplossing,
        @Nullable Toepassing toepassing) {

    record Richting(String titel, String omschrijving, Soort soort, Stadium stadium, boolean repliceerbaar) {}
}
