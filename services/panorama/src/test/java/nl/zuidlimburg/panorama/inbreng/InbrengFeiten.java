package nl.zuidlimburg.panorama.inbreng;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** Every kind of fact about a contribution. */
public final class InbrengFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final UUID ANDER = UUID.fromString("0197d000-1111-7c3a-9d52-6f0e8a1b2c3d");

    private InbrengFeiten() {}

    public static Stream<Fact> alle() {
        var ingediend = inbreng();
        var geweigerd = inbreng();
        var weigering = geweigerd.weiger("Gaat niet over Zuid-Limburg", NU);
        var gepubliceerd = inbreng();
        var publicatie = gepubliceerd.publiceer(NU);
        var beantwoord = geplaatst();
        var antwoord = beantwoord.beantwoord(new Antwoord("Dit nemen we mee.", "Provincie Limburg", null), NU);
        var gewijzigd = geplaatst();
        var vertaling =
                gewijzigd.vertaal(new Vertaling(Taal.DE, "Mehr Schatten im Dorf.", Vertaling.Wijze.MACHINE), NU);
        var opgegaan = geplaatst();
        var samenvoeging = opgegaan.gaOpIn(ANDER, "Zeggen hetzelfde", NU);
        var gesplitst = geplaatst();
        var splitsing = gesplitst.splits(
                List.of(ANDER, UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d")), "Twee onderwerpen", NU);
        var ingetrokken = geplaatst();
        var intrekking = ingetrokken.trekIn("Op verzoek van de indiener", NU);
        return Stream.of(
                Fact.of(ingediend, ingediend.begin()),
                Fact.of(geweigerd, weigering),
                Fact.of(gepubliceerd, publicatie),
                Fact.of(beantwoord, antwoord),
                Fact.of(gewijzigd, vertaling),
                Fact.of(opgegaan, samenvoeging),
                Fact.of(gesplitst, splitsing),
                Fact.of(ingetrokken, intrekking));
    }

    static Inbreng geplaatst() {
        var item = inbreng();
        var _ = item.publiceer(NU);
        return item;
    }

    static Inbreng inbreng() {
        var gegevens = new InbrengGegevens(
                "Meer schaduw in het dorp.",
                Taal.NL,
                List.of("landschap"),
                List.of("klimaat"),
                Belanghebbende.INWONER,
                Kanaal.APP,
                OnnauwkeurigeDatum.dag(LocalDate.of(2026, 3, 1)),
                "GM0935",
                Geometrie.punt(5.69, 50.85),
                ANDER);
        return new Inbreng(gegevens, List.of(), null, NU);
    }
}
