package nl.zuidlimburg.panorama.strategie;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieAfgewezenDoor;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieGewijzigd;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieIngetrokken;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieOnderschrevenDoor;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieOpgesteld;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieVastgelegd;
import nl.zuidlimburg.panorama.strategie.StrategieEvent.StrategieVastgesteldDoor;
import nl.zuidlimburg.panorama.werk.Urn;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A strategy: a working text, the versions that were fixed of it, and what bodies decided about those. */
@Entity
@CheckReturnValue
public class Strategie extends Werkstuk<StrategieGegevens, StrategieView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private StrategieGegevens gegevens;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Strategieversie> versies = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Besluit> besluiten = List.of();

    protected Strategie() {}

    Strategie(StrategieGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        gegevens.vereis();
        this.gegevens = gegevens.metIds();
    }

    @Override
    protected StrategieOpgesteld begin() {
        return new StrategieOpgesteld();
    }

    @Override
    protected void neemOver(StrategieGegevens nieuw) {
        nieuw.vereis();
        gegevens = nieuw.metIds();
    }

    /** Fixes the working text as the next version. */
    public StrategieVastgelegd legVersieVast(LegVersieVast verzoek, Instant nu) {
        if (gegevens.paragrafen().findAny().isEmpty()) {
            throw new RuleViolation("strategie-leeg", "Een strategie zonder paragrafen kan niet worden vastgelegd.");
        }
        var dag = Dag.gebeurd(verzoek.datum(), nu);
        var versie =
                Strategieversie.van(versies.size() + 1, dag, verzoek.reden().strip(), gegevens);
        versies = met(versies, versie);
        raak(nu);
        return new StrategieVastgelegd(versie.nummer(), dag, versie.reden());
    }

    /** A body adopts a version, or says no. */
    public StrategieEvent stelVast(Vaststelling door, Instant nu) {
        if (door.orgaan().soort() == Orgaan.Soort.RIJK) {
            throw new InvalidInput("orgaan.soort", "het Rijk onderschrijft, en stelt niet vast");
        }
        var besluit = besluit(door, Besluit.Soort.VASTSTELLING, nu);
        return besluit.isJa() ? new StrategieVastgesteldDoor(besluit) : new StrategieAfgewezenDoor(besluit);
    }

    /** The Rijk endorses a version, or says no. */
    public StrategieEvent onderschrijf(Vaststelling door, Instant nu) {
        if (door.orgaan().soort() != Orgaan.Soort.RIJK) {
            throw new InvalidInput("orgaan.soort", "alleen het Rijk onderschrijft; een ander orgaan stelt vast");
        }
        var besluit = besluit(door, Besluit.Soort.ONDERSCHRIJVING, nu);
        return besluit.isJa() ? new StrategieOnderschrevenDoor(besluit) : new StrategieAfgewezenDoor(besluit);
    }

    private Besluit besluit(Vaststelling door, Besluit.Soort soort, Instant nu) {
        var versie = versie(door.nummer())
                .orElseThrow(() -> new InvalidInput("nummer", "deze strategie heeft geen versie " + door.nummer()));
        var dag = Dag.gebeurd(door.datum(), nu);
        if (dag.isBefore(versie.datum())) {
            throw new InvalidInput(
                    "datum", "ligt voor het vastleggen van versie " + versie.nummer() + " op " + versie.datum());
        }
        var besluit = door.als(soort, dag);
        besluiten.stream()
                .filter(ander -> ander.zelfde(besluit) && ander.isJa())
                .findFirst()
                .ifPresent(ander -> {
                    throw new RuleViolation(
                            "besluit-genomen",
                            ander.orgaan().naam() + " heeft op " + ander.datum() + " al ingestemd met versie "
                                    + ander.nummer() + ".");
                });
        besluiten = met(besluiten, besluit);
        raak(nu);
        return besluit;
    }

    private static <T> List<T> met(List<T> lijst, T erbij) {
        var alle = new ArrayList<>(lijst);
        alle.add(erbij);
        return List.copyOf(alle);
    }

    List<Strategieversie> versies() {
        return versies;
    }

    Optional<Strategieversie> versie(int nummer) {
        return versies.stream().filter(versie -> versie.nummer() == nummer).findFirst();
    }

    List<Besluit> besluiten() {
        return besluiten;
    }

    /** Each paragraph of this working text and of every version, as often as it is there. */
    Stream<Paragraaf> paragrafen(StrategieGegevens tekst) {
        return Stream.concat(
                tekst.paragrafen(),
                versies.stream()
                        .flatMap(versie -> versie.hoofdstukken().stream())
                        .flatMap(hoofdstuk -> hoofdstuk.paragrafen().stream()));
    }

    @Override
    public StrategieGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected StrategieGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new StrategieGewijzigd(onderdelen, reden);
    }

    @Override
    protected StrategieIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new StrategieIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public StrategieView view() {
        return new StrategieView(
                id(),
                versie(),
                Urn.van("strategie", id()),
                gegevens,
                versies.isEmpty() ? null : versies.size(),
                besluiten,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
