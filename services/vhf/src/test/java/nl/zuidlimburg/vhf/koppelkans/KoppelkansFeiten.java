package nl.zuidlimburg.vhf.koppelkans;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.vhf.werk.Urn;

/** Every kind of fact about a koppelkans. */
public final class KoppelkansFeiten {
    static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    static final String INTERVENTIE = "urn:zl:vhf:interventie:0197d000-1111-7c3a-9d52-6f0e8a1b2c3d";
    static final String MAATREGEL = "urn:zl:water:maatregel:0197d000-1111-7c3a-9d52-6f0e8a1b2c44";

    private KoppelkansFeiten() {}

    public static Stream<Fact> alle() {
        var gesignaleerd = kans();
        var verkend = kans();
        var belegd = kans();
        var gerealiseerd = kans();
        var afgevallen = kans();
        var gewijzigd = kans();
        var ingetrokken = kans();
        var verkenning = verkend.verken("Beide werken raken dezelfde straat.", NU);
        var eersteVerkenning = belegd.verken("Haalbaar", NU);
        var belegging = belegd.beleg("gemeente-heerlen", "Trekker van de openbare ruimte", NU);
        var tweedeVerkenning = gerealiseerd.verken("Haalbaar", NU);
        var tweedeBelegging = gerealiseerd.beleg("gemeente-heerlen", "Trekker", NU);
        var realisatie = gerealiseerd.realiseer("In een keer open gelegd.", NU);
        var afval = afgevallen.laatAfvallen("Planning past niet.", NU);
        var wijziging = gewijzigd.wijzig(gegevens("Straat in een keer open"), NU);
        var intrekking = ingetrokken.trekIn("Eerst afstemmen", NU);
        return Stream.of(
                Fact.of(gesignaleerd, gesignaleerd.begin()),
                Fact.of(verkend, verkenning),
                Fact.of(verkend, eersteVerkenning),
                Fact.of(belegd, belegging),
                Fact.of(verkend, tweedeVerkenning),
                Fact.of(belegd, tweedeBelegging),
                Fact.of(gerealiseerd, realisatie),
                Fact.of(afgevallen, afval),
                Fact.of(gewijzigd, wijziging),
                Fact.of(ingetrokken, intrekking));
    }

    static Koppelkans kans() {
        return new Koppelkans(gegevens("Straat een keer open"), "gemeente-heerlen", Zichtbaarheid.PARTNERS, NU);
    }

    static KoppelkansGegevens gegevens(String titel) {
        return new KoppelkansGegevens(
                titel,
                "Renovatie en afkoppelen van regenwater in dezelfde straat.",
                List.of(new Urn(INTERVENTIE, "Inponden Vrieheide"), new Urn(MAATREGEL, "Afkoppelen")),
                "WK091720",
                null);
    }
}
