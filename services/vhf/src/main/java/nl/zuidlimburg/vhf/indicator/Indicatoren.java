package nl.zuidlimburg.vhf.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;

/** The indicators, and what keeps their list right. */
@ApplicationScoped
public class Indicatoren implements PanacheRepositoryBase<Indicator, UUID> {
    private final Outbox outbox;
    private final Clock clock;

    Indicatoren(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** By code ({@code koopwoningen}) or by key. */
    public Optional<Indicator> metKenmerk(String kenmerk) {
        return find("code = ?1 or cast(id as String) = ?1", kenmerk).firstResultOptional();
    }

    /** All of them, by code. */
    public List<Indicator> alle() {
        return list("order by code");
    }

    /** Takes up a new indicator. */
    @Transactional
    public Indicator neemOp(IndicatorInvoer invoer) {
        controleer(invoer);
        if (count("code", invoer.code()) > 0) {
            throw new RuleViolation(
                    "indicator-bestaat",
                    "Er is al een indicator met code " + invoer.code() + ". Wijzig die indicator.");
        }
        var indicator = new Indicator(invoer, clock.instant());
        persist(indicator);
        outbox.append(indicator, indicator.neemOp());
        return indicator;
    }

    void wijzig(Indicator indicator, IndicatorInvoer invoer) {
        if (!invoer.code().equals(indicator.code())) {
            throw new InvalidInput("code", "blijft; neem voor iets anders een nieuwe indicator op");
        }
        controleer(invoer);
        outbox.append(indicator, indicator.wijzig(invoer, clock.instant()));
    }

    private void controleer(IndicatorInvoer in) {
        var fouten = new ArrayList<FieldError>();
        if (in.richting() == Richting.GEEN && in.domein() != null) {
            fouten.add(new FieldError("domein", "een achtergrondgegeven (richting geen) telt in geen domein mee"));
        }
        if (in.richting() != Richting.GEEN && in.domein() == null) {
            fouten.add(new FieldError("domein", "is verplicht, behalve bij richting geen"));
        }
        var basis = in.gewichtsbasis();
        if (basis != null && (basis.equals(in.code()) || count("code", basis) == 0)) {
            fouten.add(new FieldError("gewichtsbasis", "geen andere indicator heeft code '" + basis + "'"));
        }
        var sleutels = Objects.requireNonNullElse(in.sleutels(), List.<String>of());
        for (var ander : alle()) {
            if (!ander.code().equals(in.code())) {
                sleutels.stream()
                        .filter(ander.sleutels()::contains)
                        .map(sleutel -> new FieldError("sleutels", "'" + sleutel + "' hoort al bij " + ander.code()))
                        .forEach(fouten::add);
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }
}
