package nl.zuidlimburg.panorama.keuze;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;

/** Every kind of fact about a choice. */
public final class KeuzeFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final UUID TOEKOMSTBEELD = UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d");

    private KeuzeFeiten() {}

    public static Stream<Fact> alle() {
        var nieuw = keuze();
        var gewijzigd = keuze();
        var ingetrokken = keuze();
        var wijziging = gewijzigd.wijzig(gegevens("beekdalen-vrij", "Ook na een tweede ronde blijft dit staan"), NU);
        var intrekking = ingetrokken.trekIn("Dubbel vastgelegd", NU);
        return Stream.of(
                Fact.of(nieuw, nieuw.begin()), Fact.of(gewijzigd, wijziging), Fact.of(ingetrokken, intrekking));
    }

    static Keuze keuze() {
        return new Keuze(
                gegevens("beekdalen-vrij", "Water is leidend"), "provincie-limburg", Zichtbaarheid.OPENBAAR, NU);
    }

    static KeuzeGegevens gegevens(String gekozen, String motivering) {
        return gegevens(
                gekozen,
                motivering,
                new Verkend(
                        List.of(TOEKOMSTBEELD),
                        List.of(UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d")),
                        List.of(UUID.fromString("0197d000-3333-7c3a-9d52-6f0e8a1b2c3d")),
                        List.of(UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d"))),
                List.of(TOEKOMSTBEELD));
    }

    static KeuzeGegevens gegevens(String gekozen, String motivering, Verkend verkend, List<UUID> beelden) {
        return new KeuzeGegevens(
                "Geen nieuwe bebouwing in de beekdalen",
                "Waar bouwen we, als water leidend is?",
                List.of(
                        new Optie("beekdalen-vrij", "Beekdalen vrij", "Bouwen op de plateauranden", beelden),
                        new Optie("aangepast-bouwen", "Aangepast bouwen", "Bouwen op palen", List.of())),
                gekozen,
                motivering,
                verkend,
                List.of(new Tegenspraak("Ontwikkelaars", "Het kost ruimte in de kernen", "Er is ruimte in leegstand")),
                UUID.fromString("0197d000-5555-7c3a-9d52-6f0e8a1b2c3d"),
                LocalDate.of(2026, 2, 12),
                List.of("Bestuurlijk Kernoverleg Zuid-Limburg"),
                List.of(new Bron(
                        "Aandacht voor water",
                        "https://www.limburg.nl/actueel/nieuws/nieuwsberichten/2021/november/aandacht/",
                        OnnauwkeurigeDatum.dag(LocalDate.of(2021, 11, 1)),
                        Bron.Verificatie.GEVERIFIEERD)));
    }
}
