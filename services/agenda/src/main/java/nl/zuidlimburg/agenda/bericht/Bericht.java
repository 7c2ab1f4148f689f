package nl.zuidlimburg.agenda.bericht;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.register.RegisterEvent;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the programme tells: it rests on facts, and somebody other than its maker approves it. */
@Entity
@Table(name = "bericht")
@CheckReturnValue
public class Bericht extends RegisterItem<BerichtGegevens> {
    @JdbcTypeCode(SqlTypes.JSON)
    private BerichtGegevens gegevens;

    /** Somebody who did not write it says that it may go out. */
    BerichtGoedgekeurd keurGoed(boolean doorMaker, String reden, Instant nu) {
        eis(gegevens.stand() == Berichtstand.CONCEPT, "bericht-al-goedgekeurd", "Dit bericht is al goedgekeurd.");
        eis(!doorMaker, "bericht-eigen-werk", "Wie aan het bericht schreef, keurt het niet goed. Vraag een collega.");
        eisFeit();
        zet(gegevens.met(Berichtstand.GOEDGEKEURD), nu);
        return new BerichtGoedgekeurd(gegevens.feiten().size(), reden);
    }

    /** It went out. */
    BerichtVerzonden verzend(String reden, Instant nu) {
        eis(
                gegevens.stand() == Berichtstand.GOEDGEKEURD,
                "bericht-niet-goedgekeurd",
                "Alleen een goedgekeurd bericht dat nog niet weg is, kan worden verzonden.");
        eisFeit();
        eis(
                zichtbaarheid() == Zichtbaarheid.OPENBAAR,
                "bericht-niet-openbaar",
                "Maak het bericht eerst openbaar: wat is verzonden, kan iedereen lezen.");
        zet(gegevens.met(Berichtstand.VERZONDEN), nu);
        return new BerichtVerzonden(reden);
    }

    /** What was approved, no longer is once the words change; what everyone can read does not change. */
    @Override
    public RegisterEvent wijzig(BerichtGegevens nieuw, Instant nu) {
        eis(
                zichtbaarheid() != Zichtbaarheid.OPENBAAR,
                "bericht-vast",
                "Een openbaar bericht verandert niet meer. Trek het eerst in.");
        return super.wijzig(nieuw.met(Berichtstand.CONCEPT), nu);
    }

    @Override
    public RegisterEvent maakOpenbaar(String reden, Instant nu) {
        eis(
                gegevens.stand() != Berichtstand.CONCEPT,
                "bericht-niet-goedgekeurd",
                "Alleen een goedgekeurd bericht wordt openbaar.");
        return super.maakOpenbaar(reden, nu);
    }

    private void eisFeit() {
        eis(!gegevens.feiten().isEmpty(), "bericht-zonder-feit", "Noem minstens een feit waarop het bericht rust.");
    }

    private static void eis(boolean voldaan, String regel, String uitleg) {
        if (!voldaan) {
            throw new RuleViolation(regel, uitleg);
        }
    }

    @Override
    protected String soort() {
        return "bericht";
    }

    @Override
    public BerichtGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected void setGegevens(BerichtGegevens gegevens) {
        this.gegevens = gegevens;
    }
}
