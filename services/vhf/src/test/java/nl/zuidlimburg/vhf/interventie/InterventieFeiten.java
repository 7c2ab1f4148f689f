package nl.zuidlimburg.vhf.interventie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.platform.werk.Bron.Verificatie;
import nl.zuidlimburg.vhf.interventie.EffectOpJeugd.Verwachting;
import nl.zuidlimburg.vhf.interventie.Financiering.Financieringsbron;

/** Every kind of fact about an interventie. */
public final class InterventieFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");

    private InterventieFeiten() {}

    public static Stream<Fact> alle() {
        var gepland = interventie();
        var gestart = interventie();
        var afgerond = interventie();
        var gewijzigd = interventie();
        var ingetrokken = interventie();
        var start = gestart.start(LocalDate.of(2026, 2, 1), NU);
        var gestartEerst = afgerond.start(LocalDate.of(2025, 2, 1), NU);
        var afronding = afgerond.rondAf(LocalDate.of(2026, 3, 1), "51 woningen van label E-F-G naar B", NU);
        var wijziging = gewijzigd.wijzig(gegevens(Kant.FYSIEK, Thema.DUURZAAMHEID), NU);
        var intrekking = ingetrokken.trekIn("Nog niet besloten", NU);
        return Stream.of(
                Fact.of(gepland, gepland.begin()),
                Fact.of(gestart, start),
                Fact.of(gestart, gestartEerst),
                Fact.of(afgerond, afronding),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking));
    }

    static Interventie interventie() {
        return new Interventie(gegevens(Kant.FYSIEK, Thema.WONINGKWALITEIT), "weller", Zichtbaarheid.OPENBAAR, NU);
    }

    static InterventieGegevens gegevens(Kant kant, Thema thema) {
        return new InterventieGegevens(
                "Inponden van 51 woningen in Vrieheide",
                "Corporaties kopen 51 woningen uit 1962 en renoveren ze.",
                1,
                "WK091720",
                kant,
                thema,
                List.of(),
                "Verduurzaming particulier bezit",
                new Omvang(51, "woningen", "van label E-F-G naar B"),
                List.of(
                        new Financiering(
                                Financieringsbron.VOLKSHUISVESTINGSFONDS,
                                UUID.fromString("0197d000-2222-7c3a-9d52-6f0e8a1b2c3d"),
                                null,
                                null),
                        new Financiering(Financieringsbron.REGIO_DEAL, null, "Regio Deal Parkstad Limburg", null)),
                "weller",
                OnnauwkeurigeDatum.jaar(2021),
                null,
                new EffectOpJeugd(Verwachting.GEEN_EFFECT_VERWACHT, "Geen gezinswoningen"),
                List.of(new Bron(
                        "Met inponden duurzamer en leefbaarder",
                        "https://stadszaken.nl/artikel/4790/",
                        null,
                        Verificatie.GEVERIFIEERD)));
    }
}
