package nl.zuidlimburg.knelpunten.wetswijziging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A newer version of a law; {@code regeling} is the key of the law as a whole. */
record Wetsversie(
        String regeling,
        LocalDate geldigVanaf,
        @Nullable String omschrijving,
        @Nullable String bron) {}
