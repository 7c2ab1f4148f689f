package nl.zuidlimburg.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Reads collections: a page at a time for lists, all of it for exports, both by the same {@link Where}. */
@ApplicationScoped
public class Listings {
    private static final int FETCH_SIZE = 500;

    private final EntityManager em;

    Listings(EntityManager em) {
        this.em = em;
    }

    /** One page, shown by {@code view}. Walking the pages repeats or skips no item whose sort key stays the same. */
    @Transactional
    public <T, V> Page<V> page(Listing<T> listing, Where where, PageRequest request, Function<? super T, V> view) {
        var sort = listing.sort(request.sorteer());
        var cursor = request.cursor() == null ? null : Cursor.decode(request.cursor(), sort);
        int size = Math.clamp(request.paginaGrootte(), 1, PageRequest.MAX_SIZE);
        var rows = rows(listing, where, sort, cursor, size + 1);
        var items = rows.stream()
                .limit(size)
                .map(row -> view.apply(listing.entity().cast(row[0])))
                .toList();
        return new Page<>(
                items,
                rows.size() > size ? cursorAfter(rows.get(size - 1), sort) : null,
                request.aantal() ? count(listing, where) : null);
    }

    /** Whether there is any; asked without an order, which a rare word would be looked for along. */
    @Transactional
    public boolean exists(Listing<?> listing, Where where) {
        var query = session()
                .createNativeQuery(
                        "select exists (select 1 from " + listing.table() + " where " + where.sql() + ")",
                        Boolean.class);
        return where.bind(query).getSingleResult();
    }

    @Transactional
    public long count(Listing<?> listing, Where where) {
        var query = session()
                .createNativeQuery("select count(*) from " + listing.table() + " where " + where.sql(), Long.class);
        return where.bind(query).getSingleResult();
    }

    /** Every item that meets the condition, in the default order, from one snapshot and without holding them all. */
    @Transactional
    public <T> void each(Listing<T> listing, Where where, Consumer<? super T> action) {
        var sort = listing.sort((String) null);
        var query = session()
                .createNativeQuery(
                        "select * from " + listing.table() + " where " + where.sql() + " order by " + sort.orderBy(),
                        listing.entity());
        try (var items = where.bind(query)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()) {
            items.forEach(item -> {
                action.accept(item);
                em.detach(item);
            });
        }
    }

    private List<Object[]> rows(
            Listing<?> listing, Where where, Listing.Sort sort, @Nullable Cursor cursor, int limit) {
        var sql = "select *, id as item_id, cast(" + sort.column() + " as text) as sleutel from " + listing.table()
                + " where " + where.sql() + (cursor == null ? "" : " and " + sort.afterCursor()) + " order by "
                + sort.orderBy() + " limit " + limit;
        var query = session().createNativeQuery(sql, Object[].class);
        query.addEntity("item", listing.entity());
        query.addScalar("item_id", UUID.class);
        query.addScalar("sleutel", String.class);
        where.bind(query);
        if (cursor != null) {
            query.setParameter("sleutel", cursor.key()).setParameter("na", cursor.id());
        }
        try {
            return query.getResultList();
        } catch (HibernateException e) {
            throw cursor == null ? e : SqlErrors.badCursor(e);
        }
    }

    private static String cursorAfter(Object[] row, Listing.Sort sort) {
        return new Cursor(sort.wireName(), (String) row[2], (UUID) row[1]).encode();
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
