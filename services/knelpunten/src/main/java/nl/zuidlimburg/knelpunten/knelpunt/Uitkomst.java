package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why it was closed, and from when that holds. */
@Embeddable
public record Uitkomst(
        @Column(name = "uitkomst_reden") String reden,
        @Column(name = "uitkomst_datum") LocalDate datum) {}
