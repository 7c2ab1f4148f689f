package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFeiten;

/** One line per feature: its facts, each kind made once. */
@QuarkusTest
class WaterContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of( //
                        StroomgebiedFeiten.alle()) //
                .flatMap(feiten -> feiten);
    }
}
