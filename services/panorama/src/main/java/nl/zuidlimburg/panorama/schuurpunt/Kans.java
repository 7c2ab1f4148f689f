package nl.zuidlimburg.panorama.schuurpunt;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflict;
import nl.zuidlimburg.panorama.ruimteclaim.Ruimteconflicten.Gevonden;
import nl.zuidlimburg.panorama.schuurpunt.KansEvent.KansGesignaleerd;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That two claims can lie on the same place, for the agenda; as visible as the least visible of the two. */
@Entity
@CheckReturnValue
public class Kans implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String conflict;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> claims;

    private double hectare;
    private String omschrijving;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Instant gesignaleerdOp;

    protected Kans() {}

    Kans(Gevonden gevonden, String omschrijving, Instant nu) {
        this.id = Ids.next();
        this.conflict = gevonden.conflict().sleutel();
        this.claims = gevonden.conflict().claims().stream()
                .map(Ruimteconflict.Kant::id)
                .toList();
        this.hectare = gevonden.conflict().hectare();
        this.omschrijving = omschrijving;
        this.zichtbaarheid = gevonden.zichtbaarheid();
        this.gesignaleerdOp = nu;
    }

    KansGesignaleerd begin() {
        return new KansGesignaleerd();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long versie() {
        return versie;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return zichtbaarheid;
    }

    @Override
    public KansView view() {
        return new KansView(id, versie, conflict, claims, hectare, omschrijving, zichtbaarheid, gesignaleerdOp);
    }
}
