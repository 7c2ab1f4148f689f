package nl.zuidlimburg.vhf.cumulatie;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One area in a stored result, with its whole explanation. */
@Entity
class CumulatieRegel {
    @Id
    private UUID id;

    private UUID cumulatie;

    @Enumerated(EnumType.STRING)
    private Niveau niveau;

    private String gebied;
    private String naam;
    private @Nullable Integer plaatsZscore;
    private @Nullable Integer plaatsExponentieel;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rangorderegel regel;

    protected CumulatieRegel() {}

    CumulatieRegel(UUID cumulatie, Niveau niveau, Rangorderegel regel) {
        this.id = Ids.next();
        this.cumulatie = cumulatie;
        this.niveau = niveau;
        this.gebied = regel.gebied();
        this.naam = regel.naam();
        this.plaatsZscore = regel.zscore().plaats();
        this.plaatsExponentieel = regel.exponentieel().plaats();
        this.regel = regel;
    }

    Rangorderegel regel() {
        return regel;
    }
}
