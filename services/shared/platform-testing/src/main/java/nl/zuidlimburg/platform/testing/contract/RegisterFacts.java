package nl.zuidlimburg.platform.testing.contract;

import java.time.Instant;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** Every kind of fact of a plain register, as its item makes them from its first to its last day. */
public final class RegisterFacts {
    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private RegisterFacts() {}

    /** @param item new, nothing recorded yet */
    public static <G extends RegisterData> Stream<Fact> of(RegisterItem<G> item, G gegevens) {
        return Stream.of(
                Fact.of(item, item.neemOp(gegevens, Zichtbaarheid.PARTNERS, "gemeente-heerlen", NU)),
                Fact.of(item, item.wijzig(gegevens, NU)),
                Fact.of(item, item.maakOpenbaar("Voor iedereen.", NU)),
                Fact.of(item, item.trekIn("Vergissing.", NU)));
    }
}
