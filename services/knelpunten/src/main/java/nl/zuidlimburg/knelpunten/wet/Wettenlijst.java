package nl.zuidlimburg.knelpunten.wet;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.knelpunten.regelverwijzing.OngeldigeVerwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;

/** Takes laws up in the list, one at a time or all that the demo content knows. */
@ApplicationScoped
public class Wettenlijst {
    private static final String DEMO = "/demo/wetten.json";

    private final Wetten wetten;
    private final Regelverwijzingen verwijzingen;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Wettenlijst(Wetten wetten, Regelverwijzingen verwijzingen, Outbox outbox, ObjectMapper json, Clock clock) {
        this.wetten = wetten;
        this.verwijzingen = verwijzingen;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes up a law.
     *
     * @throws InvalidInput when its identifier is wrong, or it merged into a law that is not in the list
     * @throws RuleViolation when the law is there already
     */
    @Transactional
    public Wet neemOp(NieuweWet nieuw) {
        var regeling = regeling(nieuw);
        wetten.find("code = ?1 or regeling = ?2", nieuw.code(), regeling)
                .firstResultOptional()
                .ifPresent(al -> {
                    throw new RuleViolation(
                            "wet-bestaat",
                            "Deze wet staat al in de lijst als '" + al.citeertitel() + "' (code " + al.code()
                                    + "). Wijzig die, of kies een andere code.");
                });
        var beschrijving = controleer(nieuw.code(), nieuw.beschrijving());
        var wet = new Wet(nieuw, regeling, beschrijving, clock.instant());
        wetten.persist(wet);
        outbox.append(wet, wet.neemOp());
        return wet;
    }

    private String regeling(NieuweWet nieuw) {
        try {
            return verwijzingen.regeling(nieuw.stelsel(), nieuw.identificatie());
        } catch (OngeldigeVerwijzing fout) {
            throw new InvalidInput(List.of(fout.alsVeldfout("identificatie")));
        }
    }

    /**
     * Changes what the list says about a law.
     *
     * @throws InvalidInput when the form names another law
     */
    @Transactional
    public void wijzig(Wet wet, NieuweWet nieuw) {
        var nu = wet.formulier();
        boolean zelfde = nieuw.code().equals(nu.code())
                && nieuw.stelsel() == nu.stelsel()
                && nieuw.identificatie().strip().equals(nu.identificatie())
                && nieuw.rechtsgebied().equals(nu.rechtsgebied());
        if (!zelfde) {
            throw new InvalidInput(
                    "identificatie",
                    "code, stelsel, identificatie en rechtsgebied blijven; neem voor een andere wet een nieuwe op");
        }
        outbox.append(wet, wet.wijzig(controleer(wet.code(), nieuw.beschrijving()), clock.instant()));
    }

    private WetBeschrijving controleer(String code, WetBeschrijving beschrijving) {
        var in = beschrijving.opgegaanIn();
        if (in != null && (in.equals(code) || wetten.count("code", in) == 0)) {
            throw new InvalidInput("opgegaanIn", "de lijst kent geen andere wet met code '" + in + "'");
        }
        if (in == null && beschrijving.status() == WetStatus.OPGEGAAN) {
            throw new InvalidInput("opgegaanIn", "noem de code van de wet waarin deze is opgegaan");
        }
        return beschrijving;
    }

    /** Takes up the laws of the demo content that are not there yet; returns how many came in. */
    @Transactional
    public int laadDemo() {
        int erbij = 0;
        for (var wet : demo()) {
            if (wetten.count("code", wet.code()) == 0) {
                neemOp(wet);
                erbij++;
            }
        }
        return erbij;
    }

    private List<NieuweWet> demo() {
        try (var in = Objects.requireNonNull(Wettenlijst.class.getResourceAsStream(DEMO), DEMO)) {
            return json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DEMO, e);
        }
    }
}
