package nl.zuidlimburg.agenda.investering;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.register.RegisterEvent;
import nl.zuidlimburg.platform.register.RegisterItem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is needed, and by which money it is covered so far. */
@Entity
@Table(name = "behoefte")
@CheckReturnValue
public class Behoefte extends RegisterItem<BehoefteGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BehoefteGegevens gegevens;

    /** Covers it with so much of a geldstroom, in place of what that one covered before; nothing takes the covering away. */
    BehoefteGedekt dek(Dekking dekking, @Nullable String reden, Instant nu) {
        var andere = gegevens.dekkingen().stream().filter(d -> !d.geldstroom().equals(dekking.geldstroom()));
        var dekkingen = Stream.concat(andere, dekking.bedragInCenten() == 0 ? Stream.empty() : Stream.of(dekking))
                .toList();
        zet(passend(gegevens.met(dekkingen)), nu);
        return new BehoefteGedekt(
                dekking.geldstroom(),
                dekking.bedragInCenten(),
                gegevens.gedektInCenten(),
                gegevens.bedragInCenten() - gegevens.gedektInCenten(),
                reden);
    }

    @Override
    public RegisterEvent wijzig(BehoefteGegevens nieuw, Instant nu) {
        return super.wijzig(passend(nieuw), nu);
    }

    private static BehoefteGegevens passend(BehoefteGegevens gegevens) {
        if (gegevens.gedektInCenten() > gegevens.bedragInCenten()) {
            throw new RuleViolation(
                    "behoefte-overdekt",
                    "De dekking zou groter zijn dan de behoefte. Verlaag eerst de dekking, of verhoog de behoefte.");
        }
        return gegevens;
    }

    @Override
    protected String soort() {
        return "behoefte";
    }

    @Override
    public BehoefteGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(BehoefteGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
