package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.water.afwenteling.AfwentelingFixtures;
import nl.zuidlimburg.water.gemist.SuggestieFixtures;
import nl.zuidlimburg.water.maatregel.MaatregelFeiten;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFeiten;
import nl.zuidlimburg.water.synergie.SynergieFixtures;

/** One line per feature: its facts, each kind made once. */
@QuarkusTest
class WaterContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of( //
                        StroomgebiedFeiten.alle(), //
                        MaatregelFeiten.alle(), //
                        SynergieFixtures.feiten(), //
                        AfwentelingFixtures.feiten(), //
                        SuggestieFixtures.feiten()) //
                .flatMap(feiten -> feiten);
    }
}
