package nl.zuidlimburg.knelpunten.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Gebied;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Initiatiefnemer;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Nut;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Obstakel;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Onderdeel;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Rechtsgrond;
import nl.zuidlimburg.knelpunten.dossier.BridgeDossier.Voorstel;
import nl.zuidlimburg.knelpunten.knelpunt.Afkomst;
import nl.zuidlimburg.knelpunten.knelpunt.Dag;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntAntwoord;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntView;
import nl.zuidlimburg.knelpunten.knelpunt.Land;
import nl.zuidlimburg.knelpunten.referentie.Referentie;
import nl.zuidlimburg.knelpunten.referentie.Referenties;

/** Composes the file from what the register knows, and says what the regulation still asks. */
@ApplicationScoped
class BridgeDossiers {
    private final Referenties referenties;
    private final Clock clock;

    BridgeDossiers(Referenties referenties, Clock clock) {
        this.referenties = referenties;
        this.clock = clock;
    }

    BridgeDossier van(KnelpuntAntwoord antwoord) {
        var v = antwoord.knelpunt();
        var volledigheid = volledigheid(antwoord);
        var melder = referenties
                .van(Referentie.Soort.ORGANISATIE, List.of(v.melder()))
                .getFirst();
        return new BridgeDossier(
                v.nummer(),
                v.titel(),
                Dag.van(clock.instant()),
                new Initiatiefnemer(
                        melder.code(),
                        melder.naam(),
                        v.samengevoegdUit().stream()
                                .map(Afkomst::melder)
                                .filter(m -> !m.equals(v.melder()))
                                .distinct()
                                .toList()),
                new Obstakel(
                        v.omschrijving(),
                        kebab(v.aard()),
                        kebab(v.niveau()),
                        v.verduidelijking() == null ? null : v.verduidelijking().antwoord()),
                new Nut(v.gevolg(), v.getroffenen(), v.omvang()),
                new Gebied(v.landen().stream().map(BridgeDossiers::kebab).toList(), v.plaats()),
                v.regelverwijzingen().stream()
                        .map(r -> new Rechtsgrond(r.rechtsgebied(), r.tekst(), r.identificatie(), r.link()))
                        .toList(),
                v.vergelijking(),
                antwoord.oplossingen().stream()
                        .map(o -> new Voorstel(o.nummer(), o.titel(), o.soort()))
                        .toList(),
                v.bronnen(),
                volledigheid,
                volledigheid.stream().allMatch(o -> o.aanwezig() || !o.verplicht()));
    }

    private static List<Onderdeel> volledigheid(KnelpuntAntwoord antwoord) {
        var v = antwoord.knelpunt();
        var onderdelen = new ArrayList<Onderdeel>();
        onderdelen.add(verplicht("art. 7", "Een initiatiefnemer die een organisatie of overheid is", true));
        onderdelen.add(verplicht(
                "art. 8(1)",
                "Omschrijving van de grensoverschrijdende activiteit en van het obstakel",
                !v.omschrijving().isBlank()));
        onderdelen.add(verplicht("art. 8(1)", "Waarom het obstakel moet worden weggenomen", v.gevolg() != null));
        onderdelen.add(verplicht("art. 8(1)", "Het gebied, met ten minste twee lidstaten", lidstaten(v) >= 2));
        onderdelen.add(optioneel("art. 8(1)", "Gevolgen voor de ontwikkeling van de grensregio", heeftGevolgen(v)));
        onderdelen.add(optioneel(
                "art. 8(2)",
                "De bepaling of praktijk die het obstakel vormt",
                !v.regelverwijzingen().isEmpty()));
        onderdelen.add(optioneel(
                "art. 8(2)",
                "De regel en het effect per land naast elkaar",
                v.vergelijking().size() >= 2));
        onderdelen.add(optioneel(
                "art. 8(2)", "Een mogelijke oplossing", !antwoord.oplossingen().isEmpty()));
        return List.copyOf(onderdelen);
    }

    private static boolean heeftGevolgen(KnelpuntView v) {
        return v.getroffenen() != null || !v.omvang().isEmpty();
    }

    /** Regions count as the state they are part of. */
    private static long lidstaten(KnelpuntView v) {
        return v.landen().stream()
                .filter(land -> land != Land.EU)
                .map(land -> land.name().substring(0, 2))
                .distinct()
                .count();
    }

    private static Onderdeel verplicht(String artikel, String wat, boolean aanwezig) {
        return new Onderdeel(artikel, wat, true, aanwezig);
    }

    private static Onderdeel optioneel(String artikel, String wat, boolean aanwezig) {
        return new Onderdeel(artikel, wat, false, aanwezig);
    }

    private static String kebab(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
