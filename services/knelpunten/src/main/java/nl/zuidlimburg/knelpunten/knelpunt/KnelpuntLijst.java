package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.rest.Where;

/** Which knelpunten the reader gets by a filter: one answer for list, count, export and overview. */
@ApplicationScoped
public class KnelpuntLijst {
    public static final Listing<Knelpunt> LISTING = Listing.of(Knelpunt.class, "knelpunt")
            .sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op")
            .sort("nummer", SortType.TEXT, "nummer")
            .sort("titel", SortType.TEXT, "titel")
            .sort("-gemeldOp", SortType.INSTANT, "coalesce(gemeld_op, aangemaakt_op)");

    private static final String WOORDEN = "zoekvector @@ websearch_to_tsquery('dutch', ?)";
    private static final String BIJNA = "zoekvector @@ bijna(?)";

    private final Access access;
    private final Listings listings;
    private final Clock clock;

    KnelpuntLijst(Access access, Listings listings, Clock clock) {
        this.access = access;
        this.listings = listings;
        this.clock = clock;
    }

    /** What the reader may see and asked for. */
    public Where where(KnelpuntFilter filter) {
        var where = filter.where(zichtbaar(), Dag.van(clock.instant()));
        return filter.zoek == null || filter.zoek.isBlank() ? where : zoek(where, filter.zoek.strip());
    }

    /** What the reader may see, without what went up in another. */
    public Where alles() {
        return zichtbaar().and("status <> 'SAMENGEVOEGD'");
    }

    private Where zichtbaar() {
        return access.visible("eigenaar");
    }

    /** By number, by words in any inflection, and where no knelpunt has those: by known words that are spelled almost so. */
    private Where zoek(Where where, String zoek) {
        if (zoek.matches("(?i)kn-\\d{4}-\\d{4,}")) {
            return where.and("nummer = upper(?)", zoek);
        }
        boolean gevonden = listings.exists(LISTING, zichtbaar().and(WOORDEN, zoek));
        return gevonden ? where.and(WOORDEN, zoek) : where.and(BIJNA, zoek);
    }
}
