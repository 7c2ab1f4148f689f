package nl.zuidlimburg.vhf.les;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.les.ToepassingEvent.LesToegepast;
import nl.zuidlimburg.vhf.les.ToepassingEvent.ToepassingGewijzigd;
import nl.zuidlimburg.vhf.les.ToepassingEvent.ToepassingIngetrokken;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A lesson of one wijk applied in another: how the whole region profits. */
@Entity
@CheckReturnValue
public class Toepassing extends Werkstuk<ToepassingGegevens, ToepassingView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private ToepassingGegevens gegevens;

    private UUID les;
    private String uitWijk;

    @Column(name = "buiten_gemeente")
    private boolean buitenEigenGemeente;

    protected Toepassing() {}

    Toepassing(ToepassingGegevens gegevens, Les les, @Nullable String eigenaar, Instant nu) {
        super(eigenaar, les.zichtbaarheid(), nu);
        this.les = les.id();
        this.uitWijk = les.gegevens().wijk();
        zet(gegevens);
    }

    @Override
    protected LesToegepast begin() {
        return new LesToegepast();
    }

    @Override
    protected void neemOver(ToepassingGegevens nieuw) {
        if (!nieuw.les().equals(les)) {
            throw new RuleViolation(
                    "toepassing-les", "De les van een toepassing blijft; leg een andere toepassing vast.");
        }
        zet(nieuw);
    }

    private void zet(ToepassingGegevens nieuw) {
        if (nieuw.wijk().equals(uitWijk)) {
            throw new InvalidInput("wijk", "is de wijk van de les zelf; een toepassing is ergens anders");
        }
        gegevens = nieuw;
        buitenEigenGemeente = !CbsCode.gemeente(nieuw.wijk()).equals(CbsCode.gemeente(uitWijk));
    }

    @Override
    public ToepassingGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected ToepassingGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new ToepassingGewijzigd(onderdelen, reden);
    }

    @Override
    protected ToepassingIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new ToepassingIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public ToepassingView view() {
        return new ToepassingView(
                id(),
                versie(),
                gegevens,
                uitWijk,
                buitenEigenGemeente,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
