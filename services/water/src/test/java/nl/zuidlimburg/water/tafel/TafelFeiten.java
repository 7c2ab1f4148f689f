package nl.zuidlimburg.water.tafel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.programma.Niveau;

/** Every kind of fact about a tafel. */
public final class TafelFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private TafelFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = tafel();
        var gewijzigd = tafel();
        var ingetrokken = tafel();
        var wijziging = gewijzigd.wijzig(gegevens("Elke maand"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Tafel tafel() {
        return new Tafel(gegevens("Elke twee maanden"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static TafelGegevens gegevens(String cyclus) {
        return new TafelGegevens(
                "Beleidstafel wateroverlast en hoogwater",
                List.of("Beleidstafel wateroverlast"),
                "Adviseren over het voorkomen van wateroverlast.",
                Niveau.NATIONAAL,
                List.of("waterproblematiek"),
                List.of(new Deelnemer(
                        "waterschap-limburg", Deelnemer.Rol.LID, LocalDate.of(2021, 9, 1), LocalDate.of(2022, 12, 19))),
                "Rijk",
                cyclus,
                List.of("Eerste advies", "Eindadvies"),
                "Adviseert de minister.",
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 2.1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
