package nl.zuidlimburg.vhf;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.vhf.cumulatie.CumulatieFixtures;
import nl.zuidlimburg.vhf.gebied.GebiedFixtures;
import nl.zuidlimburg.vhf.grens.GrensFixtures;
import nl.zuidlimburg.vhf.indicator.IndicatorFixtures;
import nl.zuidlimburg.vhf.invoer.InvoerFixtures;
import nl.zuidlimburg.vhf.meting.MetingFixtures;
import nl.zuidlimburg.vhf.scenario.ScenarioFixtures;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakFixtures;
import nl.zuidlimburg.vhf.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** What every operation of this service works on: one line per feature, which answers null for what is not its own. */
class VhfFixtures implements ApiFixtures {
    private static final List<Function<String, @Nullable Prepared>> FEATURES = List.of( //
            GebiedFixtures::prepare, //
            IndicatorFixtures::prepare, //
            ScenarioFixtures::prepare, //
            CumulatieFixtures::prepare, //
            TegenspraakFixtures::prepare, //
            MetingFixtures::prepare, //
            InvoerFixtures::prepare, //
            GrensFixtures::prepare, //
            WerkFixtures::prepare);

    @Override
    public Prepared prepare(String operation) {
        return FEATURES.stream()
                .map(feature -> feature.apply(operation))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> PlatformOperations.prepare(operation));
    }
}
