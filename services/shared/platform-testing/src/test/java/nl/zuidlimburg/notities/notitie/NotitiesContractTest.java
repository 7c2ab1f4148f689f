package nl.zuidlimburg.notities.notitie;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.ContractTest;
import nl.zuidlimburg.platform.testing.contract.Fact;

@QuarkusTest
class NotitiesContractTest extends ContractTest {
    private static final Instant NU = Instant.parse("2026-03-01T10:00:00Z");

    /** Waarnemingen are there for the platform's own tests, and promised to nobody. */
    @Override
    protected String root() {
        return "nl.zuidlimburg.notities.notitie";
    }

    @Override
    protected Stream<Fact> facts() {
        var notitie = new Notitie("Een notitie", "Met tekst.", "gemeente-heerlen", NU);
        return Stream.of(
                Fact.of(notitie, notitie.maak()),
                Fact.of(notitie, notitie.wijzig("Andere titel", "Andere tekst.", NU)),
                Fact.of(notitie, notitie.deel(Zichtbaarheid.PARTNERS, "Voor de partners.", NU)),
                Fact.of(notitie, notitie.rondAf("Klaar.", NU)),
                Fact.of(notitie, notitie.trekIn("Vergissing.", NU)));
    }
}
