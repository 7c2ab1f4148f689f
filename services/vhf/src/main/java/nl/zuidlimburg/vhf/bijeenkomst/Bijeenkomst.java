package nl.zuidlimburg.vhf.bijeenkomst;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.bijeenkomst.BijeenkomstEvent.BijeenkomstGehouden;
import nl.zuidlimburg.vhf.bijeenkomst.BijeenkomstEvent.BijeenkomstGepland;
import nl.zuidlimburg.vhf.bijeenkomst.BijeenkomstEvent.BijeenkomstGewijzigd;
import nl.zuidlimburg.vhf.bijeenkomst.BijeenkomstEvent.BijeenkomstIngetrokken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting, or the kick-off tour past areas with money of the fund. */
@Entity
@CheckReturnValue
public class Bijeenkomst extends Werkstuk<BijeenkomstGegevens, BijeenkomstView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BijeenkomstGegevens gegevens;

    private LocalDate datum;

    @Enumerated(EnumType.STRING)
    private BijeenkomstStatus status = BijeenkomstStatus.GEPLAND;

    private @Nullable Integer deelnemers;
    private @Nullable String opbrengst;

    protected Bijeenkomst() {}

    Bijeenkomst(BijeenkomstGegevens gegevens, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, Zichtbaarheid.INTERN, nu);
        zet(gegevens);
    }

    @Override
    protected BijeenkomstGepland begin() {
        return new BijeenkomstGepland();
    }

    /** It was held: how many came, and what it yielded. */
    BijeenkomstGehouden houd(int aantal, String wat, Instant nu) {
        if (status == BijeenkomstStatus.GEHOUDEN) {
            throw new RuleViolation("bijeenkomst-gehouden", "Van deze bijeenkomst is al verslag gedaan.");
        }
        if (datum.isAfter(Dag.van(nu))) {
            throw new RuleViolation(
                    "bijeenkomst-gehouden", "Deze bijeenkomst is pas op " + datum + ". Wijzig eerst de datum.");
        }
        status = BijeenkomstStatus.GEHOUDEN;
        deelnemers = aantal;
        opbrengst = wat.strip();
        raak(nu);
        return new BijeenkomstGehouden();
    }

    @Override
    protected void neemOver(BijeenkomstGegevens nieuw) {
        zet(nieuw);
    }

    private void zet(BijeenkomstGegevens nieuw) {
        boolean tour = nieuw.soort() == Bijeenkomstsoort.KICK_OFF_TOUR;
        if (tour == nieuw.haltes().isEmpty()) {
            throw new InvalidInput("haltes", tour ? "een tour heeft haltes" : "alleen een tour heeft haltes");
        }
        gegevens = nieuw;
        datum = nieuw.datum();
    }

    @Override
    public BijeenkomstGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected BijeenkomstGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new BijeenkomstGewijzigd(onderdelen, reden);
    }

    @Override
    protected BijeenkomstIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new BijeenkomstIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public BijeenkomstView view() {
        return new BijeenkomstView(
                id(),
                versie(),
                gegevens,
                status,
                deelnemers,
                opbrengst,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
