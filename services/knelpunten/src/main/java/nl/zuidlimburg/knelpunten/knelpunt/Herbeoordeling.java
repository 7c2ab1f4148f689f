package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The mark that a lawyer should look again, because a cited rule changed. */
@Embeddable
public record Herbeoordeling(
        @Column(name = "opnieuw_reden") String reden,
        @Column(name = "opnieuw_sinds") Instant sinds) {}
