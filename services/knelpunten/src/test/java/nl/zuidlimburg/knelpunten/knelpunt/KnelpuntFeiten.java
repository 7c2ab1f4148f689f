package nl.zuidlimburg.knelpunten.knelpunt;

import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.MAANDAG;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.STELSEL;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.beschrijving;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.dag;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.gemeld;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.grensoverschrijdend;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.inBeoordeling;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.ontwerp;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.opgelost;
import static nl.zuidlimburg.knelpunten.knelpunt.Voorbeelden.vastgesteld;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;

/** Every kind of fact about a knelpunt, made by the command that makes it. */
public final class KnelpuntFeiten {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    private KnelpuntFeiten() {}

    public static Stream<Fact> alle() {
        return Stream.of(
                feit(ontwerp(), (k, nu) -> k.meld("Gehoord aan de tafel", STELSEL, nu)),
                feit(gemeld(), (k, nu) -> k.neemInBeoordeling("Hoort hier", nu)),
                feit(inBeoordeling(), (k, nu) -> k.stelVast("Hindert", nu)),
                feit(inBeoordeling(), (k, nu) -> k.wijsAf("Geen regel", nu)),
                feit(vastgesteld(), (k, nu) -> k.neemInOplossing(Spoor.WETGEVING, "Wet wijzigen", nu)),
                feit(
                        vastgesteld(),
                        (k, nu) -> k.escaleer(
                                new Escalatie(Trede.RIJK, VANDAAG, "Ministerie", "Wet", "Alleen het Rijk", null, null),
                                nu)),
                feit(vastgesteld(), (k, nu) -> k.losOp("Wet gewijzigd", VANDAAG, nu)),
                feit(vastgesteld(), (k, nu) -> k.verklaarOnoplosbaar("Te duur", VANDAAG, nu)),
                feit(opgelost(), (k, nu) -> k.heropen("Speelt weer", STELSEL, nu)),
                feit(gemeld(), (k, nu) -> k.vraagVerduidelijking("Welk artikel?", nu)),
                feit(gemeld(), (k, nu) -> k.wijzig(grensoverschrijdend(), "Beter", nu)),
                feit(vastgesteld(), (k, nu) -> k.prioriteer(new Prioriteit(1, 2, 3, 4, "Toegelicht"), nu)),
                feit(vastgesteld(), (k, nu) -> k.markeerOpnieuwBeoordelen("Nieuwe versie", nu)),
                feit(openbaar(), (k, nu) -> k.trekIn("Fout", nu)),
                samengevoegd(),
                overschreden());
    }

    private static Knelpunt openbaar() {
        var knelpunt = gemeld();
        var _ = knelpunt.toonAan(Zichtbaarheid.OPENBAAR, "Iedereen", MAANDAG);
        return knelpunt;
    }

    private static Fact samengevoegd() {
        var een = vastgesteld();
        var ander = gemeld("KN-2026-0002", grensoverschrijdend());
        var nieuw = new Knelpunt(een, ander, "KN-2026-0003", beschrijving(), dag(1));
        return Fact.of(een, een.gaOpIn(nieuw, "Hetzelfde", dag(1)));
    }

    private static Fact overschreden() {
        var knelpunt = gemeld();
        var feit = knelpunt.bewaakTermijnen(dag(8)).getFirst();
        return Fact.of(knelpunt, feit);
    }

    private static Fact feit(Knelpunt knelpunt, BiFunction<Knelpunt, Instant, KnelpuntEvent> opdracht) {
        var event = opdracht.apply(knelpunt, MAANDAG);
        return Fact.of(knelpunt, event);
    }
}
