package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The knelpunt that this one went up in, by key and readable number. */
@Embeddable
public record Verwijzing(
        @Column(name = "opgegaan_in") UUID id,
        @Column(name = "opgegaan_in_nummer") String nummer) {}
