package nl.zuidlimburg.panorama;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.inbreng.InbrengFeiten;
import nl.zuidlimburg.panorama.keuze.KeuzeFeiten;
import nl.zuidlimburg.panorama.ontwerponderzoek.OntwerponderzoekFeiten;
import nl.zuidlimburg.panorama.ruimteclaim.RuimteclaimFeiten;
import nl.zuidlimburg.panorama.schuurpunt.SchuurpuntFeiten;
import nl.zuidlimburg.panorama.strategie.StrategieFeiten;
import nl.zuidlimburg.panorama.toekomstbeeld.ToekomstbeeldFeiten;
import nl.zuidlimburg.panorama.toetsing.ToetsingFeiten;
import nl.zuidlimburg.panorama.waarde.WaardeFeiten;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** One line per feature: its facts, each kind made once. */
@QuarkusTest
class PanoramaContractTest extends ContractTest {
    @Override
    protected Stream<Fact> facts() {
        return Stream.of( //
                        InbrengFeiten.alle(), //
                        KeuzeFeiten.alle(), //
                        OntwerponderzoekFeiten.alle(), //
                        RuimteclaimFeiten.alle(), //
                        SchuurpuntFeiten.alle(), //
                        StrategieFeiten.alle(), //
                        ToekomstbeeldFeiten.alle(), //
                        ToetsingFeiten.alle(), //
                        WaardeFeiten.alle()) //
                .flatMap(feiten -> feiten);
    }
}
