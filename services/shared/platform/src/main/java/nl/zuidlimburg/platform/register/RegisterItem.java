package nl.zuidlimburg.platform.register;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.access.Deelbaar;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** An item of a plain register. A subclass names its table and holds its fields as one record in {@code gegevens}. */
@MappedSuperclass
@CheckReturnValue
public abstract class RegisterItem<G extends RegisterData> implements Deelbaar, Owned {
    @Id
    private UUID id;

    @Version
    private long versie;

    private String code;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private @Nullable String eigenaar;

    @Column(name = "aangemaakt_op")
    private Instant aangemaaktOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    /** What one item is called in facts and messages, such as {@code organisatie}. */
    protected abstract String soort();

    public abstract G gegevens();

    protected abstract void setGegevens(G gegevens);

    /** Records a new item; it is shared at once at the given level. */
    public RegisterEvent neemOp(G nieuw, Zichtbaarheid niveau, @Nullable String vanOrganisatie, Instant nu) {
        id = Ids.next();
        code = nieuw.code();
        zichtbaarheid = niveau;
        eigenaar = vanOrganisatie;
        aangemaaktOp = nu;
        zet(nieuw, nu);
        return new RegisterEvent.Opgenomen(soort());
    }

    /** Changes the descriptive fields; the code stays, as others refer to it. */
    public RegisterEvent wijzig(G nieuw, Instant nu) {
        if (!nieuw.code().equals(code)) {
            throw new RuleViolation(
                    "code-vast",
                    "De code " + code + " kan niet veranderen: anderen verwijzen ernaar. Laat de code staan.");
        }
        zet(nieuw, nu);
        return new RegisterEvent.Gewijzigd(soort(), null);
    }

    /** Takes over the fields; a command of a subclass calls it before it gives its fact. */
    protected void zet(G nieuw, Instant nu) {
        naam = nieuw.naam();
        gewijzigdOp = nu;
        setGegevens(nieuw);
    }

    @Override
    public RegisterEvent deel(String reden, Instant nu) {
        gewijzigdOp = nu;
        zichtbaarheid = zichtbaarheid.deel();
        return new RegisterEvent.Gewijzigd(soort(), reden);
    }

    @Override
    public RegisterEvent maakOpenbaar(String reden, Instant nu) {
        gewijzigdOp = nu;
        zichtbaarheid = zichtbaarheid.maakOpenbaar();
        return new RegisterEvent.Gewijzigd(soort(), reden);
    }

    @Override
    public RegisterEvent.Ingetrokken trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        gewijzigdOp = nu;
        zichtbaarheid = vorige.trekIn();
        return new RegisterEvent.Ingetrokken(soort(), vorige, reden);
    }

    @Override
    public RegisterView<G> view() {
        return new RegisterView<>(id, versie, gegevens(), zichtbaarheid, eigenaar, aangemaaktOp, gewijzigdOp);
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
    public @Nullable String eigenaar() {
        return eigenaar;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }
}
