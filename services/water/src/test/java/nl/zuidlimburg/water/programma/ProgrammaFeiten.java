package nl.zuidlimburg.water.programma;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a programme. */
public final class ProgrammaFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private ProgrammaFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = programma();
        var gewijzigd = programma();
        var ingetrokken = programma();
        var wijziging = gewijzigd.wijzig(gegevens("Versnellen"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel opgenomen", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Programma programma() {
        return new Programma(gegevens("Zo vaak als nodig"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static ProgrammaGegevens gegevens(String motief) {
        return new ProgrammaGegevens(
                "Naar een robuust watersysteem in Limburg",
                List.of("Propositie Water"),
                ProgrammaGegevens.Soort.PROPOSITIE,
                Niveau.REGIONAAL,
                "provincie-limburg",
                List.of("waterproblematiek"),
                List.of("Limburg"),
                OnnauwkeurigeDatum.jaar(2021),
                motief,
                ProgrammaStatus.VASTGESTELD,
                List.of(new Document(
                        "Naar een robuust watersysteem in Limburg",
                        Document.Soort.PROPOSITIE,
                        List.of("Provincie Limburg", "Waterschap Limburg"),
                        "1.0",
                        List.of("Urgentie", "Noodzaak", "Kansen"),
                        Document.Stand.AANGEBODEN,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 11, 2)),
                        "De minister",
                        "https://www.limburg.nl/actueel/")),
                "Verbindt de propositie met de landbouwtransitie.",
                List.of(new Bron(
                        "Startagenda NOVI-gebied Zuid-Limburg, paragraaf 2.1",
                        null,
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 12, 9)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
