package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zuidlimburg.knelpunten.knelpunt.Dag;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntFilter;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntLijst;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntStatus;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntView;
import nl.zuidlimburg.knelpunten.overzicht.Jaarverslag.Item;
import nl.zuidlimburg.knelpunten.overzicht.Jaarverslag.Onderdeel;
import nl.zuidlimburg.platform.rest.Listings;

/** Writes the report of a year with the same filters as the list, so that the totals are the list's. */
@ApplicationScoped
class Jaarverslagen {
    private static final Filterlink LEEG = Filterlink.van(new MultivaluedHashMap<>());

    private final KnelpuntLijst lijst;
    private final Listings listings;
    private final Clock clock;

    Jaarverslagen(KnelpuntLijst lijst, Listings listings, Clock clock) {
        this.lijst = lijst;
        this.listings = listings;
        this.clock = clock;
    }

    Jaarverslag van(int jaar) {
        var gemeldIn = LEEG.met("gemeldIn", String.valueOf(jaar));
        var uitkomstIn = LEEG.met("uitkomstIn", String.valueOf(jaar));
        return new Jaarverslag(
                jaar,
                Dag.van(clock.instant()),
                "Geteld is wat u mag zien, met de stand van vandaag. Wat is samengevoegd telt een keer.",
                List.of(
                        onderdeel("gemeld", "Gemeld in " + jaar, KnelpuntFilter.gemeldIn(jaar), gemeldIn),
                        uitkomst("opgelost", "Opgelost in " + jaar, jaar, KnelpuntStatus.OPGELOST, uitkomstIn),
                        uitkomst(
                                "wordt-niet-opgelost",
                                "Wordt niet opgelost, besloten in " + jaar,
                                jaar,
                                KnelpuntStatus.WORDT_NIET_OPGELOST,
                                uitkomstIn),
                        uitkomst(
                                "geen-knelpunt",
                                "Geen knelpunt, beoordeeld in " + jaar,
                                jaar,
                                KnelpuntStatus.GEEN_KNELPUNT,
                                uitkomstIn),
                        onderdeel(
                                "in-oplossing",
                                "Nu in oplossing",
                                KnelpuntFilter.metStatus(KnelpuntStatus.IN_OPLOSSING),
                                LEEG.met("status", "in-oplossing")),
                        onderdeel(
                                "vastgesteld",
                                "Vastgesteld, nog zonder oplossing",
                                KnelpuntFilter.metStatus(KnelpuntStatus.VASTGESTELD),
                                LEEG.met("status", "vastgesteld")),
                        onderdeel(
                                "in-beoordeling",
                                "Nu in beoordeling",
                                KnelpuntFilter.metStatus(KnelpuntStatus.IN_BEOORDELING),
                                LEEG.met("status", "in-beoordeling"))));
    }

    private Onderdeel uitkomst(String code, String titel, int jaar, KnelpuntStatus status, Filterlink link) {
        return onderdeel(code, titel, KnelpuntFilter.uitkomstIn(jaar, status), link.met("status", code));
    }

    private Onderdeel onderdeel(String code, String titel, KnelpuntFilter filter, Filterlink link) {
        var items = new ArrayList<Item>();
        listings.each(KnelpuntLijst.LISTING, lijst.where(filter), k -> items.add(item(k.view())));
        return new Onderdeel(code, titel, items.size(), link.toString(), List.copyOf(items));
    }

    private static Item item(KnelpuntView v) {
        var uitkomst = v.uitkomst();
        return new Item(
                v.id(),
                v.nummer(),
                v.titel(),
                Stream.concat(v.opgaven().stream(), v.doorbraken().stream()).collect(Collectors.joining(", ")),
                Tellen.kebab(v.status().name()),
                uitkomst == null ? null : uitkomst.datum(),
                uitkomst == null ? null : uitkomst.reden());
    }
}
