package nl.zuidlimburg.notities.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.export.ExportRequest;
import nl.zuidlimburg.platform.export.Exports;
import nl.zuidlimburg.platform.rest.Listing;
import nl.zuidlimburg.platform.rest.Listings;
import nl.zuidlimburg.platform.rest.SortType;
import nl.zuidlimburg.platform.rest.Where;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportMemoryTest {
    private static final int ROWS = 200_000;
    private static final Listing<Waarneming> LISTING =
            Listing.of(Waarneming.class, "waarneming").sort("-gewijzigdOp", SortType.INSTANT, "gewijzigd_op");
    private static final Where MINE = Where.all().equal("thema", "geheugenproef");

    @Inject
    Exports exports;

    @Inject
    Listings listings;

    @Inject
    EntityManager entities;

    @BeforeEach
    void manyRows() {
        sql("""
            insert into waarneming (id, versie, titel, thema, omvang, zichtbaarheid, gewijzigd_op)
            select gen_random_uuid(), 0, 'rij ' || n, 'geheugenproef', '[]', 'INTERN', now()
            from generate_series(1, %d) n""".formatted(ROWS));
    }

    @AfterEach
    void cleanUp() {
        sql("delete from waarneming where thema = 'geheugenproef'");
    }

    /** Hibernate never holds more than the row in hand, and PostgreSQL still has the rest: its cursor is open. */
    @Test
    void tweehonderdduizend_rijen_gaan_een_voor_een_door_het_geheugen_uit_een_moment() throws Exception {
        // Given
        var rows = new AtomicLong();
        var mostHeld = new AtomicLong();
        var cursorsHalfway = new AtomicLong();
        var countInSnapshot = new AtomicLong();
        var export = Export.of("rijen", Column.of("titel", Waarneming::view));
        var answer = exports.answer(
                export,
                csv(),
                row -> listings.each(LISTING, MINE, item -> {
                    mostHeld.accumulateAndGet(held(), Math::max);
                    if (rows.incrementAndGet() == ROWS / 2) {
                        cursorsHalfway.set(number(
                                "select count(*) from pg_cursors where statement like 'select * from waarneming%'"));
                        Thread.ofVirtual()
                                .start(() -> sql(
                                        "delete from waarneming where thema = 'geheugenproef' and titel like '%7'"));
                    }
                    row.accept(item);
                    if (rows.get() == ROWS) {
                        countInSnapshot.set(number("select count(*) from waarneming where thema = 'geheugenproef'"));
                    }
                }));

        // When
        ((StreamingOutput) answer.getEntity()).write(OutputStream.nullOutputStream());

        // Then
        assertThat(rows).hasValue(ROWS);
        assertThat(countInSnapshot).hasValue(ROWS);
        assertThat(mostHeld.get()).isEqualTo(1);
        assertThat(cursorsHalfway.get()).isEqualTo(1);
    }

    private long held() {
        return entities.unwrap(Session.class).getStatistics().getEntityCount();
    }

    private long number(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private static ExportRequest csv() {
        return ExportRequest.of("csv");
    }
}
