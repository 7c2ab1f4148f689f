package nl.zuidlimburg.vhf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.vhf.barriere.BarriereFeiten;
import nl.zuidlimburg.vhf.bijeenkomst.BijeenkomstFeiten;
import nl.zuidlimburg.vhf.cumulatie.CumulatieFixtures;
import nl.zuidlimburg.vhf.gebied.GebiedFeiten;
import nl.zuidlimburg.vhf.gesprek.GesprekFeiten;
import nl.zuidlimburg.vhf.indicator.IndicatorFeiten;
import nl.zuidlimburg.vhf.interventie.InterventieFeiten;
import nl.zuidlimburg.vhf.kennisvraag.KennisvraagFeiten;
import nl.zuidlimburg.vhf.koppelkans.KoppelkansFeiten;
import nl.zuidlimburg.vhf.les.LesFeiten;
import nl.zuidlimburg.vhf.meting.MetingFeiten;
import nl.zuidlimburg.vhf.scenario.ScenarioFixtures;
import nl.zuidlimburg.vhf.tegenspraak.TegenspraakFixtures;
import nl.zuidlimburg.vhf.toekenning.ToekenningFeiten;

/** One line per feature: its facts, each kind made once. */
@QuarkusTest
class VhfContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of( //
                        GebiedFeiten.alle(), //
                        IndicatorFeiten.alle(), //
                        ScenarioFixtures.feiten(), //
                        CumulatieFixtures.feiten(), //
                        TegenspraakFixtures.feiten(), //
                        MetingFeiten.alle(), //
                        ToekenningFeiten.alle(), //
                        InterventieFeiten.alle(), //
                        KoppelkansFeiten.alle(), //
                        GesprekFeiten.alle(), //
                        BarriereFeiten.alle(), //
                        LesFeiten.alle(), //
                        KennisvraagFeiten.alle(), //
                        BijeenkomstFeiten.alle()) //
                .flatMap(feiten -> feiten);
    }
}
