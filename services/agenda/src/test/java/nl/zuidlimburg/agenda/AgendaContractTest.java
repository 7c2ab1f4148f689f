package nl.zuidlimburg.agenda;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.agenda.doorbraak.Doorbraak;
import nl.zuidlimburg.agenda.doorbraak.DoorbraakGegevens;
import nl.zuidlimburg.agenda.focusonderdeel.Focusonderdeel;
import nl.zuidlimburg.agenda.focusonderdeel.FocusonderdeelGegevens;
import nl.zuidlimburg.agenda.hoofdopgave.Hoofdopgave;
import nl.zuidlimburg.agenda.hoofdopgave.HoofdopgaveGegevens;
import nl.zuidlimburg.agenda.organisatie.Deelname;
import nl.zuidlimburg.agenda.organisatie.Organisatie;
import nl.zuidlimburg.agenda.organisatie.OrganisatieGegevens;
import nl.zuidlimburg.agenda.organisatie.Organisatiesoort;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.testing.contract.RegisterFacts;

@QuarkusTest
class AgendaContractTest extends ContractTest {
    private static final Bron BRON = new Bron(
            "Startagenda", "2.2", "Water", "https://zuidlimburg.example/startagenda", Bron.Verificatie.GEVERIFIEERD);

    /** Every field filled in, so that every field is held against its schema. */
    @Override
    protected Stream<Fact> facts() {
        return Stream.of(
                        UitvoeringFeiten.alle(),
                        EigenFeiten.alle(),
                        RegisterFacts.of(
                                new Organisatie(),
                                new OrganisatieGegevens(
                                        "gemeente-heerlen",
                                        "Gemeente Heerlen",
                                        Organisatiesoort.GEMEENTE,
                                        List.of("NL", "BE-VLG"),
                                        "GM0917",
                                        Deelname.AANGEHAAKT,
                                        "https://www.heerlen.nl",
                                        BRON)),
                        RegisterFacts.of(
                                new Hoofdopgave(), new HoofdopgaveGegevens("energie", "Energie", 2, false, BRON)),
                        RegisterFacts.of(
                                new Doorbraak(),
                                new DoorbraakGegevens(
                                        "wateroverlast",
                                        "Wateroverlast",
                                        "Water",
                                        4,
                                        "absoluut",
                                        List.of("landelijk-gebied"),
                                        "water",
                                        BRON)),
                        RegisterFacts.of(
                                new Focusonderdeel(),
                                new FocusonderdeelGegevens(
                                        "water", "Water", "Water", 1, "wateroverlast", "start", "voorlopig", BRON)))
                .flatMap(feiten -> feiten);
    }
}
