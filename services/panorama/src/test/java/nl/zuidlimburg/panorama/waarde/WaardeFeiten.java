package nl.zuidlimburg.panorama.waarde;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a value. */
public final class WaardeFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private WaardeFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = waarde();
        var gewijzigd = waarde();
        var ingetrokken = waarde();
        var wijziging = gewijzigd.wijzig(gegevens(WaardeGegevens.Staat.AANGETAST), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Waarde waarde() {
        return new Waarde(gegevens(WaardeGegevens.Staat.KWETSBAAR), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static WaardeGegevens gegevens(WaardeGegevens.Staat staat) {
        return new WaardeGegevens(
                "Heuvelland met beekdalen en plateaus",
                WaardeGegevens.Aard.LANDSCHAPPELIJK,
                "Nationaal Landschap Zuid-Limburg",
                List.of("GM1729", "GM0981"),
                "Reliëf dat in Nederland nergens anders is",
                staat,
                List.of(new Drukfactor("Hitte en droogte", Drukfactor.Ernst.HOOG, "Bronnen vallen droog")),
                List.of(new Afhankelijkheid(
                        Afhankelijkheid.Soort.VRIJETIJDSECONOMIE,
                        "Toerisme in het Heuvelland",
                        "Komt voor het landschap")),
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
