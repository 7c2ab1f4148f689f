package nl.zuidlimburg.knelpunten;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntFeiten;
import nl.zuidlimburg.knelpunten.oplossing.OplossingFeiten;
import nl.zuidlimburg.knelpunten.prioriteit.PrioriteitFeiten;
import nl.zuidlimburg.knelpunten.wet.WetFeiten;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;

@QuarkusTest
class KnelpuntenContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of(KnelpuntFeiten.alle(), OplossingFeiten.alle(), PrioriteitFeiten.alle(), WetFeiten.alle())
                .flatMap(feiten -> feiten);
    }
}
