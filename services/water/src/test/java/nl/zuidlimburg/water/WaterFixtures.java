package nl.zuidlimburg.water;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.water.gemist.SuggestieFixtures;
import nl.zuidlimburg.water.rapportage.RapportageVormen;
import nl.zuidlimburg.water.verbinding.VerbindingVormen;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** What every operation of this service works on: one line per feature, which answers null for what is not its own. */
class WaterFixtures implements ApiFixtures {
    private static final List<Function<String, @Nullable Prepared>> FEATURES = List.of( //
            RapportageVormen::concept, //
            VerbindingVormen::graphMl, //
            WerkFixtures::prepare, //
            SuggestieFixtures::prepare);

    @Override
    public Prepared prepare(String operation) {
        return FEATURES.stream()
                .map(feature -> feature.apply(operation))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> PlatformOperations.prepare(operation));
    }
}
