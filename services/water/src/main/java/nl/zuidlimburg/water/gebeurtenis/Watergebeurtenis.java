package nl.zuidlimburg.water.gebeurtenis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Schatting;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisEvent.WatergebeurtenisGewijzigd;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisEvent.WatergebeurtenisIngetrokken;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisEvent.WatergebeurtenisVastgelegd;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event such as the flood of July 2021. Sources that disagree stand side by side; none is chosen. */
@Entity
@CheckReturnValue
public class Watergebeurtenis extends Werkstuk<WatergebeurtenisGegevens, WatergebeurtenisView> {
    private static final int MEEST = 100;

    @JdbcTypeCode(SqlTypes.JSON)
    private WatergebeurtenisGegevens gegevens;

    protected Watergebeurtenis() {}

    public Watergebeurtenis(
            WatergebeurtenisGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.gegevens = gegevens;
    }

    @Override
    protected WatergebeurtenisVastgelegd begin() {
        return new WatergebeurtenisVastgelegd();
    }

    /** What another source says, beside what is there. */
    WatergebeurtenisGewijzigd voegToe(Bewering bewering, Instant nu) {
        if (gegevens.schattingen().contains(bewering)) {
            throw new RuleViolation("schatting-bestaat", "Deze schatting van deze bron staat er al.");
        }
        if (gegevens.schattingen().size() >= MEEST) {
            throw new InvalidInput("schatting", "er zijn al " + MEEST + " schattingen");
        }
        gegevens = gegevens.metSchattingen(Stream.concat(gegevens.schattingen().stream(), Stream.of(bewering))
                .toList());
        raak(nu);
        return new WatergebeurtenisGewijzigd(List.of("schattingen"), null);
    }

    @Override
    protected void neemOver(WatergebeurtenisGegevens nieuw) {
        gegevens = nieuw;
    }

    @Override
    public WatergebeurtenisGegevens gegevens() {
        return gegevens;
    }

    /** The quantities of which not all estimates can be true at once. */
    private List<String> bronconflicten() {
        Map<String, List<Schatting>> perGrootheid = gegevens.schattingen().stream()
                .collect(groupingBy(Bewering::grootheid, TreeMap::new, mapping(Bewering::schatting, toList())));
        return perGrootheid.entrySet().stream()
                .filter(grootheid -> !Schatting.stemmenOvereen(grootheid.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected WatergebeurtenisGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new WatergebeurtenisGewijzigd(onderdelen, reden);
    }

    @Override
    protected WatergebeurtenisIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new WatergebeurtenisIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public WatergebeurtenisView view() {
        return new WatergebeurtenisView(
                id(),
                versie(),
                Urn.van("watergebeurtenis", id()),
                gegevens,
                bronconflicten(),
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
