package nl.zuidlimburg.vhf.toekenning;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.vhf.toekenning.ToekenningEvent.ToekenningGewijzigd;
import nl.zuidlimburg.vhf.toekenning.ToekenningEvent.ToekenningIngetrokken;
import nl.zuidlimburg.vhf.toekenning.ToekenningEvent.ToekenningVastgelegd;
import nl.zuidlimburg.vhf.toekenning.ToekenningEvent.ToekenningVoortgangGemeld;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An award of the Volkshuisvestingsfonds: who got what for which homes, and what became of it. */
@Entity
@CheckReturnValue
public class Toekenning extends Werkstuk<ToekenningGegevens, ToekenningView> {
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private ToekenningGegevens gegevens;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Voortgang> voortgang = List.of();

    protected Toekenning() {}

    Toekenning(ToekenningGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid niveau, Instant nu) {
        super(eigenaar, niveau, nu);
        this.code = gegevens.code();
        this.gegevens = controleer(gegevens);
    }

    @Override
    protected ToekenningVastgelegd begin() {
        return new ToekenningVastgelegd();
    }

    /** Reports a half-year; a second report of the same half-year corrects the first and says why. */
    ToekenningVoortgangGemeld meldVoortgang(Voortgang melding, Instant nu) {
        if (gegevens.soort() == Toekenningsoort.CONTROLETOTAAL) {
            throw new RuleViolation(
                    "toekenning-controletotaal",
                    "Een controletotaal heeft geen eigen voortgang. Meld die bij de toekenningen zelf.");
        }
        if (melding.begin().isAfter(Dag.van(nu))) {
            throw new InvalidInput("halfjaar", "is nog niet begonnen");
        }
        if (melding.begin().getYear() < gegevens.tranche()) {
            throw new InvalidInput("halfjaar", "ligt voor de tranche van " + gegevens.tranche());
        }
        boolean correctie = voortgang.stream().anyMatch(v -> v.halfjaar().equals(melding.halfjaar()));
        if (correctie && (melding.toelichting() == null || melding.toelichting().isBlank())) {
            throw new RuleViolation(
                    "toekenning-correctie-reden",
                    "Over " + melding.halfjaar() + " is al gemeld. Een correctie vraagt een toelichting.");
        }
        voortgang = Stream.concat(
                        voortgang.stream().filter(v -> !v.halfjaar().equals(melding.halfjaar())), Stream.of(melding))
                .sorted(Comparator.comparing(Voortgang::halfjaar))
                .toList();
        raak(nu);
        return new ToekenningVoortgangGemeld(melding, correctie);
    }

    /** Keeps what another source says beside what is there. */
    ToekenningGewijzigd voegBeweringToe(Bewering bewering, Instant nu) {
        gegevens = gegevens.met(Stream.concat(gegevens.beweringen().stream(), Stream.of(bewering))
                .toList());
        raak(nu);
        return new ToekenningGewijzigd(List.of("beweringen"), bewering.toelichting());
    }

    @Override
    protected void neemOver(ToekenningGegevens nieuw) {
        if (!nieuw.code().equals(code)) {
            throw new RuleViolation("code-vast", "De code " + code + " blijft: anderen verwijzen ernaar.");
        }
        gegevens = controleer(nieuw);
    }

    private static ToekenningGegevens controleer(ToekenningGegevens g) {
        var buiten = g.wijken().stream()
                .filter(wijk -> !g.gemeenten().contains(CbsCode.gemeente(wijk)))
                .toList();
        if (!buiten.isEmpty()) {
            throw new InvalidInput("wijken", String.join(", ", buiten) + " ligt niet in een van de gemeenten");
        }
        return g;
    }

    private List<Grootheid> bronconflicten() {
        return Arrays.stream(Grootheid.values())
                .filter(grootheid -> !Bewering.stroken(gegevens.beweringen().stream()
                        .filter(b -> b.grootheid() == grootheid)
                        .toList()))
                .toList();
    }

    private long besteed() {
        return voortgang.stream().mapToLong(Voortgang::besteedInCenten).sum();
    }

    private @Nullable Long overschrijding() {
        if (gegevens.rijksbijdrageInCenten() == null || gegevens.cofinancieringInCenten() == null) {
            return null;
        }
        long over = besteed() - gegevens.rijksbijdrageInCenten() - gegevens.cofinancieringInCenten();
        return over > 0 ? over : null;
    }

    @Override
    public ToekenningGegevens gegevens() {
        return gegevens;
    }

    @Override
    protected ToekenningGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new ToekenningGewijzigd(onderdelen, reden);
    }

    @Override
    protected ToekenningIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new ToekenningIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public ToekenningView view() {
        return new ToekenningView(
                id(),
                versie(),
                gegevens,
                bronconflicten(),
                voortgang,
                besteed(),
                voortgang.stream().mapToInt(Voortgang::woningenGereed).sum(),
                overschrijding(),
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
