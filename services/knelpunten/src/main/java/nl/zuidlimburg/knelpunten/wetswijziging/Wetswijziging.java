package nl.zuidlimburg.knelpunten.wetswijziging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** A newer version of a cited law, as a feed told it. */
@Entity
@Table(name = "wetswijziging")
class Wetswijziging {
    @Id
    private UUID id;

    private String regeling;

    @Column(name = "geldig_vanaf")
    private LocalDate geldigVanaf;

    private @Nullable String omschrijving;
    private @Nullable String bron;

    @Column(name = "vastgelegd_op")
    private Instant vastgelegdOp;

    private int gemarkeerd;

    protected Wetswijziging() {}

    Wetswijziging(Wetsversie versie, Instant nu) {
        this.id = Ids.next();
        this.regeling = versie.regeling();
        this.geldigVanaf = versie.geldigVanaf();
        this.omschrijving = versie.omschrijving();
        this.bron = versie.bron();
        this.vastgelegdOp = nu;
    }

    UUID id() {
        return id;
    }

    void telGemarkeerd(int erbij) {
        gemarkeerd += erbij;
    }

    WetswijzigingView view() {
        return new WetswijzigingView(id, regeling, geldigVanaf, omschrijving, bron, gemarkeerd, vastgelegdOp);
    }
}
