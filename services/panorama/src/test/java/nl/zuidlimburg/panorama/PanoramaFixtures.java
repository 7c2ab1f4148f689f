package nl.zuidlimburg.panorama;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.zuidlimburg.panorama.herkomst.HerkomstFixtures;
import nl.zuidlimburg.panorama.inbreng.InbrengFixtures;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimVormen;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntVormen;
import nl.zuidlimburg.panorama.werk.WerkFixtures;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** What every operation of this service works on: one line per feature, which answers null for what is not its own. */
class PanoramaFixtures implements ApiFixtures {
    private static final List<Function<String, @Nullable Prepared>> FEATURES = List.of( //
            HerkomstFixtures::prepare, //
            RuimteclaimVormen::prepare, //
            SchuurpuntVormen::prepare, //
            InbrengFixtures::prepare, //
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
