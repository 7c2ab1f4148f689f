package nl.zuidlimburg.notities.gedeeld;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class GedeeldeNotitie {
    @Id
    UUID id;

    long versie;
    String titel;
    String status;
}
