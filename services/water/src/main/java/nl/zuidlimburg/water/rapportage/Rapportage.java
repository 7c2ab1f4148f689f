package nl.zuidlimburg.water.rapportage;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.rapportage.RapportageEvent.RapportageGewijzigd;
import nl.zuidlimburg.water.rapportage.RapportageEvent.RapportageIngetrokken;
import nl.zuidlimburg.water.rapportage.RapportageEvent.RapportageVastgesteld;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report that was fixed: its figures never change, and it goes no further than those for whom it was made. */
@Entity
@CheckReturnValue
public class Rapportage extends Werkstuk<RapportageGegevens, RapportageView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private RapportageGegevens gegevens;

    @JdbcTypeCode(SqlTypes.JSON)
    private Rapport rapport;

    private Instant vastgesteldOp;

    protected Rapportage() {}

    Rapportage(RapportageGegevens gegevens, Rapport rapport, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.INTERN, nu);
        if (gegevens.peildatum().isAfter(Dag.van(nu))) {
            throw new InvalidInput("peildatum", "ligt in de toekomst");
        }
        this.gegevens = gegevens;
        this.rapport = rapport;
        this.vastgesteldOp = nu;
    }

    @Override
    protected RapportageVastgesteld begin() {
        return new RapportageVastgesteld(gegevens.peildatum());
    }

    @Override
    protected void neemOver(RapportageGegevens nieuw) {
        if (!nieuw.peildatum().equals(gegevens.peildatum())
                || nieuw.kennis() != gegevens.kennis()
                || nieuw.voor() != gegevens.voor()) {
            throw new RuleViolation(
                    "rapportage-bevroren", "Deze rapportage is vastgesteld; haar cijfers veranderen niet meer.");
        }
        gegevens = nieuw;
    }

    @Override
    public Event deel(String reden, Instant nu) {
        vraagGemaaktVoor(Zichtbaarheid.PARTNERS);
        return super.deel(reden, nu);
    }

    @Override
    public Event maakOpenbaar(String reden, Instant nu) {
        vraagGemaaktVoor(Zichtbaarheid.OPENBAAR);
        return super.maakOpenbaar(reden, nu);
    }

    private void vraagGemaaktVoor(Zichtbaarheid straks) {
        if (!gegevens.voor().atLeast(straks)) {
            throw new RuleViolation(
                    "rapportage-niet-voor-dit-publiek",
                    "In deze rapportage telt mee wat niet zo ruim is gedeeld. Stel er een vast voor wie haar moet lezen.");
        }
    }

    @Override
    public RapportageGegevens gegevens() {
        return gegevens;
    }

    Rapport rapport() {
        return rapport;
    }

    @Override
    protected RapportageGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new RapportageGewijzigd(onderdelen, reden);
    }

    @Override
    protected RapportageIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new RapportageIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public RapportageView view() {
        return new RapportageView(
                id(),
                versie(),
                Urn.van("rapportage", id()),
                gegevens,
                rapport.bladA(),
                rapport.bladB().stream().map(Rapport.BladB::totaal).toList(),
                vastgesteldOp,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
