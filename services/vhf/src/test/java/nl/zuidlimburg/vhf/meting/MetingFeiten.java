package nl.zuidlimburg.vhf.meting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a measurement. */
public final class MetingFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    static final StelMetingVast NAGEKEKEN = new StelMetingVast("Nagekeken", null);

    private MetingFeiten() {}

    public static Stream<Fact> alle() {
        var meting = vastgesteld();
        var correctie = meting.correctie("Fout in de bron hersteld", NU);
        return Stream.of(
                Fact.of(correctie, correctie.zetOp("Fout in de bron hersteld")),
                Fact.of(correctie, correctie.wijzig(vol(), NU)),
                Fact.of(correctie, correctie.voerIn("kwb-2022.csv", 186, telling(), NU)),
                Fact.of(correctie, correctie.stelVast(NAGEKEKEN, telling(), NU)),
                Fact.of(meting, meting.deel("Klaar voor partners", NU)),
                Fact.of(meting, meting.trekIn("Nog een fout", NU)));
    }

    static Meting vastgesteld() {
        var meting = new Meting(vol(), NU);
        assert meting.stelVast(NAGEKEKEN, telling(), NU) != null;
        return meting;
    }

    static MetingInvoer vol() {
        return new MetingInvoer(
                "Vervolgmeting 2024",
                Metingsoort.VERVOLGMETING,
                LocalDate.of(2024, 1, 1),
                UUID.fromString("0197d200-0000-7c3a-9d52-6f0e8a1b2c3d"),
                "CBS, Kerncijfers wijken en buurten 2024",
                "https://www.cbs.nl/",
                "Alleen wat al bekend is.",
                10,
                "Aangevuld");
    }

    static Telling telling() {
        return new Telling(List.of("inwoners", "woningen"), 93, 180, 6, "0".repeat(64));
    }
}
