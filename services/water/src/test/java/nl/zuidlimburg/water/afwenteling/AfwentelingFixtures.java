package nl.zuidlimburg.water.afwenteling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Aard;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Gevolg;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Richting;
import nl.zuidlimburg.water.maatregel.MaatregelFixtures;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedFixtures;
import nl.zuidlimburg.water.werk.Land;
import nl.zuidlimburg.water.werk.Vormen;
import nl.zuidlimburg.water.werk.Vormen.Item;
import nl.zuidlimburg.water.werk.WerkFixtures;
import org.jspecify.annotations.Nullable;

/** What is passed on, for tests, and every kind of fact about it. */
public final class AfwentelingFixtures {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    public static final Vormen VORMEN = Vormen.van("afwentelingen", () -> vorm(), "{\"toelichting\": \"Nagerekend\"}")
            .met(AfwentelingFixtures::stap);

    private AfwentelingFixtures() {}

    private static String vorm() {
        var beneden = StroomgebiedFixtures.nieuw();
        var boven = StroomgebiedFixtures.nieuw(beneden);
        return vorm(MaatregelFixtures.gedeeld(boven, "").id(), "benedenstrooms", beneden, "gemeente-meerssen");
    }

    static String vorm(String maatregel, String richting, String stroomgebied, String partij) {
        return """
                {"maatregel": "%s", "richting": "%s", "stroomgebied": "%s", "aard": "piek", "effect": "verslechtert",
                 "toelichting": "De golf komt sneller aan.", "partij": "%s"}""".formatted(maatregel, richting, stroomgebied, partij);
    }

    static String bespreking(String partij, boolean akkoord) {
        return "{\"partij\": \"%s\", \"akkoord\": %s, \"verslag\": \"Besproken aan de grenstafel\"}"
                .formatted(partij, akkoord);
    }

    private static @Nullable Prepared stap(String stap, Item item) {
        return stap.equals("besprekingen") ? WerkFixtures.klaar(item, bespreking("gemeente-meerssen", true)) : null;
    }

    public static Stream<Fact> feiten() {
        var gesignaleerd = afwenteling();
        var besproken = afwenteling();
        var gewijzigd = afwenteling();
        var ingetrokken = afwenteling();
        var bespreking = besproken.bespreek(
                new Bespreking.Verzoek(
                        "gemeente-kelmis", true, "Akkoord met bovenstroomse berging", LocalDate.of(2026, 2, 1)),
                NU);
        var wijziging = gewijzigd.wijzig(gegevens(Gevolg.NEUTRAAL), NU);
        var intrekking = ingetrokken.trekIn("Dubbel", NU);
        return Stream.of(
                Fact.of(gesignaleerd, gesignaleerd.begin()),
                Fact.of(besproken, bespreking),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking));
    }

    static Afwenteling afwenteling() {
        return new Afwenteling(
                gegevens(Gevolg.VERSLECHTERT), List.of(Land.BE), "waterschap-limburg", Zichtbaarheid.PARTNERS, NU);
    }

    static AfwentelingGegevens gegevens(Gevolg effect) {
        return new AfwentelingGegevens(
                UUID.fromString("0197d000-4444-7c3a-9d52-6f0e8a1b2c3d"),
                Richting.BOVENSTROOMS,
                "hohnbach",
                Aard.PIEK,
                effect,
                "Een drempel zet het water bij hoge afvoer op tot over de grens.",
                "gemeente-kelmis",
                new Bron("Proefberekening", null, null, Bron.Verificatie.ONGEVERIFIEERD));
    }
}
