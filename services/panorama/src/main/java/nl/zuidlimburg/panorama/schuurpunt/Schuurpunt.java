package nl.zuidlimburg.panorama.schuurpunt;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntEvent.SchuurpuntDoorgeschoven;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntEvent.SchuurpuntGekozen;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntEvent.SchuurpuntGesignaleerd;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntEvent.SchuurpuntGewijzigd;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntEvent.SchuurpuntIngetrokken;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A tension between claims, found by computing or by people, until it is chosen or moved on. */
@Entity
@CheckReturnValue
public class Schuurpunt extends Werkstuk<SchuurpuntGegevens, SchuurpuntView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private SchuurpuntGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private Schuurpuntstatus status = Schuurpuntstatus.OPEN;

    private @Nullable String statusReden;
    private @Nullable String gekozen;
    private @Nullable String naar;
    private @Nullable String conflict;

    protected Schuurpunt() {}

    /** @param conflict the key of the computed conflict; null where people found it */
    Schuurpunt(
            SchuurpuntGegevens gegevens,
            @Nullable String conflict,
            @Nullable String eigenaar,
            Zichtbaarheid niveau,
            Instant nu) {
        super(eigenaar, niveau, nu);
        gegevens.vereis();
        this.gegevens = gegevens;
        this.conflict = conflict;
    }

    @Override
    protected SchuurpuntGesignaleerd begin() {
        return new SchuurpuntGesignaleerd();
    }

    SchuurpuntGewijzigd onderzoek(String reden, Instant nu) {
        zet("onderzoeken", Schuurpuntstatus.IN_ONDERZOEK, reden, nu);
        return new SchuurpuntGewijzigd(List.of("status"), reden);
    }

    SchuurpuntGekozen kies(String optie, String reden, Instant nu) {
        status.vraag("besluiten");
        if (!gegevens.kent(optie)) {
            throw new InvalidInput("optie", "is geen van de opties van dit schuurpunt");
        }
        zet("besluiten", Schuurpuntstatus.GEKOZEN, reden, nu);
        gekozen = optie;
        return new SchuurpuntGekozen(optie, reden);
    }

    SchuurpuntDoorgeschoven schuifDoor(String waarheen, String reden, Instant nu) {
        zet("doorschuivingen", Schuurpuntstatus.DOORGESCHOVEN, reden, nu);
        naar = waarheen;
        return new SchuurpuntDoorgeschoven(waarheen, reden);
    }

    private void zet(String stap, Schuurpuntstatus nieuw, String reden, Instant nu) {
        status.vraag(stap);
        status = nieuw;
        statusReden = reden;
        raak(nu);
    }

    @Override
    protected void neemOver(SchuurpuntGegevens nieuw) {
        nieuw.vereis();
        if (gekozen != null && !nieuw.kent(gekozen)) {
            throw new RuleViolation(
                    "schuurpunt-keuze", "De optie " + gekozen + " is gekozen en kan niet meer weg; pas de andere aan.");
        }
        gegevens = nieuw;
    }

    @Override
    public SchuurpuntGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected SchuurpuntGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new SchuurpuntGewijzigd(onderdelen, reden);
    }

    @Override
    protected SchuurpuntIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new SchuurpuntIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public SchuurpuntView view() {
        return new SchuurpuntView(
                id(),
                versie(),
                Urn.van("schuurpunt", id()),
                gegevens,
                status,
                statusReden,
                gekozen,
                naar,
                conflict,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
