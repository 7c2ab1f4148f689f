package nl.zuidlimburg.water.maatregel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.werk.Bron;
import org.jspecify.annotations.Nullable;

/** Every kind of fact about a measure. */
public final class MaatregelFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final UUID KNELPUNT = UUID.fromString("0197d000-5555-7c3a-9d52-6f0e8a1b2c3d");
    private static final UUID PROGRAMMA = UUID.fromString("0197d000-6666-7c3a-9d52-6f0e8a1b2c3d");

    private MaatregelFeiten() {}

    public static Stream<Fact> alle() {
        var opgenomen = maatregel();
        var gewijzigd = maatregel();
        var wijziging = gewijzigd.wijzig(gegevens("Waterberging dalvlaktes Geul"), NU);
        var gestart = uitgewerkt();
        var start = gestart.start("De schop gaat in de grond", LocalDate.of(2026, 3, 1), NU);
        var gereed = uitgewerkt();
        var begin = Fact.of(gereed, gereed.start("Begonnen", null, NU));
        var oplevering = gereed.leverOp("Opgeleverd", null, NU);
        var gestopt = maatregel();
        var stop = gestopt.stop("Te duur voor wat het oplevert", null, NU);
        var geblokkeerd = maatregel();
        var blokkade = geblokkeerd.blokkeer(wettelijk(null), NU);
        var gevolgd = maatregel();
        var eerst = Fact.of(gevolgd, gevolgd.blokkeer(wettelijk(KNELPUNT), NU));
        var volgt =
                Knelpuntspoor.volg(gevolgd, stand("in-oplossing"), false, NU).orElseThrow();
        var gevolgdFeit = Fact.of(gevolgd, volgt);
        var gedeblokkeerd = gevolgd.deblokkeer("De regel is aangepast", null, NU);
        var ingetrokken = maatregel();
        var intrekking = ingetrokken.trekIn("Eerst afstemmen", NU);
        return Stream.of(
                Fact.of(opgenomen, opgenomen.begin()),
                gevolgdFeit,
                Fact.of(gewijzigd, wijziging),
                begin,
                Fact.of(gestart, start),
                Fact.of(gereed, oplevering),
                Fact.of(gestopt, stop),
                eerst,
                Fact.of(geblokkeerd, blokkade),
                Fact.of(gevolgd, gedeblokkeerd),
                Fact.of(ingetrokken, intrekking));
    }

    static KnelpuntStand stand(String status) {
        return new KnelpuntStand(
                KNELPUNT, "KN-2026-0001", "Stikstof", status, false, null, List.of(), "Omdat het zo is");
    }

    static Blokkade.Verzoek wettelijk(@Nullable UUID knelpunt) {
        return new Blokkade.Verzoek(
                Blokkade.Oorzaak.WETTELIJK, "Meer weiland houdt water vast maar raakt het stikstofkader.", knelpunt);
    }

    static Maatregel uitgewerkt() {
        var maatregel = maatregel();
        var _ = maatregel.verken("Kansrijk", null, NU);
        var _ = maatregel.werkUit("Voorkeursvariant gekozen", null, NU);
        return maatregel;
    }

    static Maatregel maatregel() {
        return new Maatregel(
                "MR-2026-0001",
                gegevens("Waterberging dalvlaktes Geul tussen Valkenburg en Gulpen"),
                "waterschap-limburg",
                Zichtbaarheid.PARTNERS,
                NU);
    }

    static MaatregelGegevens gegevens(String naam) {
        return new MaatregelGegevens(
                naam,
                "De dalvlakte krijgt ruimte om water te bergen.",
                "geul",
                "Geuldal",
                Geometrie.punt(5.86, 50.84),
                true,
                List.of(Maatregelsoort.VASTHOUDEN, Maatregelsoort.BERGEN),
                Laag.PREVENTIE,
                MaatregelGegevens.Aanpak.BUILD_BACK_BETTER,
                PROGRAMMA,
                "waterschap-limburg",
                List.of("provincie-limburg"),
                List.of(new Financier("provincie-limburg", 125_000_050L, Financier.Zekerheid.TOEGEZEGD, "Deltafonds")),
                new Planning(OnnauwkeurigeDatum.jaar(2027), OnnauwkeurigeDatum.van("2029-Q2")),
                List.of(new Risico("Grond komt niet vrij", "Geen ruilgrond", 3, 4, "Grondbank")),
                List.of(new Effect(
                        Effect.Grootheid.KUBIEKE_METER, new BigDecimal("40000"), new BigDecimal("60000"), bron())),
                new WaterLeidend(WaterLeidend.Uitkomst.DEELS, "De weg bepaalt de rand", "waterschap-limburg"),
                List.of(new Alternatief("Drempels in de Geul", "Te weinig effect", false)),
                "Ruimte voor water in het nationaal landschap",
                "Meanderend dal",
                "Extensieve begrazing",
                "Berging bij hoogwater",
                "onderzoek gestart 2024",
                List.of(bron()));
    }

    private static Bron bron() {
        return new Bron(
                "WRL",
                "https://limburg.nl/actueel/nieuws/nieuwsberichten/2024/juni/verkennen-maatregelen-wateroverlast",
                OnnauwkeurigeDatum.van("2024-06"),
                Bron.Verificatie.GEVERIFIEERD);
    }
}
