package nl.zuidlimburg.water;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.water.advies.AdviesFeiten;
import nl.zuidlimburg.water.afwenteling.AfwentelingFixtures;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisFeiten;
import nl.zuidlimburg.water.gemist.SuggestieFixtures;
import nl.zuidlimburg.water.landbouw.LandbouwspoorFeiten;
import nl.zuidlimburg.water.maatregel.MaatregelFeiten;
import nl.zuidlimburg.water.programma.ProgrammaFeiten;
import nl.zuidlimburg.water.rapportage.RapportageFeiten;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFeiten;
import nl.zuidlimburg.water.synergie.SynergieFixtures;
import nl.zuidlimburg.water.tafel.TafelFeiten;
import nl.zuidlimburg.water.verbinding.VerbindingFeiten;

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
                        SuggestieFixtures.feiten(), //
                        ProgrammaFeiten.alle(), //
                        TafelFeiten.alle(), //
                        VerbindingFeiten.alle(), //
                        AdviesFeiten.alle(), //
                        LandbouwspoorFeiten.alle(), //
                        WatergebeurtenisFeiten.alle(), //
                        RapportageFeiten.alle()) //
                .flatMap(feiten -> feiten);
    }
}
