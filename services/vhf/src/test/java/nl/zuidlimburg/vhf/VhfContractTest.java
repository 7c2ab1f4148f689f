package nl.zuidlimburg.vhf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.vhf.gebied.GebiedFeiten;
import nl.zuidlimburg.vhf.indicator.IndicatorFeiten;
import nl.zuidlimburg.vhf.meting.MetingFeiten;

/** One line per feature: its facts, each kind made once. */
@QuarkusTest
class VhfContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of( //
                        GebiedFeiten.alle(), //
                        IndicatorFeiten.alle(), //
                        MetingFeiten.alle()) //
                .flatMap(feiten -> feiten);
    }
}
