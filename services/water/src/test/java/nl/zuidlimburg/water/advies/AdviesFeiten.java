package nl.zuidlimburg.water.advies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about an advice. */
public final class AdviesFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private AdviesFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = advies();
        var gewijzigd = advies();
        var ingetrokken = advies();
        var wijziging = gewijzigd.wijzig(gegevens("Met bewoners en bedrijven"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        var beantwoord = advies();
        var antwoord = beantwoord.beantwoord(
                new Antwoord(
                        Reactie.DEELS,
                        "Alleen in het Heuvelland",
                        LocalDate.of(2026, 2, 1),
                        new Bron("Brief", "https://example.nl/brief", null, Bron.Verificatie.GEVERIFIEERD)),
                NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()),
                Fact.of(gewijzigd, wijziging),
                Fact.of(beantwoord, antwoord),
                Fact.of(ingetrokken, intrekking));
    }

    static Advies advies() {
        return new Advies(gegevens("Met bewoners"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static AdviesGegevens gegevens(String toelichting) {
        return new AdviesGegevens(
                "Beleidstafel wateroverlast en hoogwater",
                new Ronde(2, OnnauwkeurigeDatum.van("2022-10"), OnnauwkeurigeDatum.van("2022-12")),
                3,
                AdviesGegevens.Soort.ADVIES,
                "Versterk de sponswerking van het landschap",
                toelichting,
                "Rijk en regio",
                AdviesGegevens.Laag.PREVENTIE,
                List.of(UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d")),
                List.of(UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d")),
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 2.1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
