package nl.zuidlimburg.water.verbinding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The graph as the caller may see it, out and in again. */
@Singleton
class Grafen {
    private static final Listing<Verbinding> LISTING =
            Listing.of(Verbinding.class, "verbinding").sort("gewijzigdOp", SortType.INSTANT, "gewijzigd_op");

    private final Knopen knopen;
    private final Verbindingen verbindingen;
    private final Werkbank bank;
    private final Listings listings;

    Grafen(Knopen knopen, Verbindingen verbindingen, Werkbank bank, Listings listings) {
        this.knopen = knopen;
        this.verbindingen = verbindingen;
        this.bank = bank;
        this.listings = listings;
    }

    /** In the order of their ids, so that the same graph is the same document. Tafels and programmes without a connection are in it too. */
    Graaf van(VerbindingFilter filter, Access access) {
        var lijnen = new ArrayList<Verbinding>();
        listings.each(LISTING, filter.where(access), lijnen::add);
        var einden = lijnen.stream()
                .flatMap(v -> Stream.of(v.gegevens().van(), v.gegevens().naar()))
                .distinct()
                .toList();
        var bekend = new HashMap<>(knopen.van(einden));
        if (filter.eind == null) {
            bekend.putAll(knopen.lopendeTafelsEnProgrammas());
        }
        return new Graaf(
                bekend.values().stream()
                        .map(k -> new Graaf.Knoop(k.eind().soort(), k.eind().id(), k.naam(), k.themas()))
                        .sorted(Comparator.comparing(Graaf.Knoop::id))
                        .toList(),
                lijnen.stream()
                        .filter(v -> bekend.containsKey(v.gegevens().van())
                                && bekend.containsKey(v.gegevens().naar()))
                        .map(Grafen::lijn)
                        .sorted(Comparator.comparing(Graaf.Lijn::id))
                        .toList());
    }

    private static Graaf.Lijn lijn(Verbinding v) {
        var g = v.gegevens();
        return new Graaf.Lijn(
                v.id(), g.van().id(), g.naar().id(), g.soort(), v.status(), g.sterkte(), g.onderbouwing());
    }

    /** What an import did: lines that are here already stay as they are, so that a second import does nothing. */
    @Schema(name = "Graafinvoer")
    record Uitkomst(int nieuw, int ongewijzigd) {}

    /** Proposes the lines that are not here yet, between nodes that are; all of them or none. */
    Uitkomst voerIn(Graaf graaf) {
        var einden = new HashMap<java.util.UUID, Eind>();
        graaf.knopen().forEach(k -> einden.put(k.id(), new Eind(k.soort(), k.id())));
        var fouten = new ArrayList<FieldError>();
        var gegevens = new ArrayList<VerbindingGegevens>();
        for (var lijn : graaf.verbindingen()) {
            var van = einden.get(lijn.van());
            var naar = einden.get(lijn.naar());
            if (van == null || naar == null) {
                fouten.add(new FieldError("edge " + lijn.id(), "heeft een eind dat niet in het bestand staat"));
            } else if (lijn.status() != VerbindingStatus.BEEINDIGD) {
                gegevens.add(new VerbindingGegevens(
                        lijn.soort(), van, naar, lijn.sterkte(), lijn.onderbouwing(), null, List.of()));
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        var nieuw =
                gegevens.stream().filter(g -> verbindingen.zelfde(g).isEmpty()).toList();
        nieuw.forEach(g -> bank.neemOp(verbindingen.nieuw(g, Zichtbaarheid.INTERN)));
        return new Uitkomst(nieuw.size(), graaf.verbindingen().size() - nieuw.size());
    }
}
