package nl.zuidlimburg.platform.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Concurrent writers that each change a random item and record the fact, in the order in which the outbox does: first
 * the row of the item, then the fact. Every fact carries the number of the change.
 */
final class Writers implements AutoCloseable {
    private static final int ITEMS = 40;

    private final DataSource database;
    private final List<UUID> items = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    final Queue<Exception> failures = new ConcurrentLinkedQueue<>();
    final AtomicLong written = new AtomicLong();
    private volatile boolean running = true;

    Writers(DataSource database, int count) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table item (id uuid primary key, number bigint not null)");
            for (int i = 0; i < ITEMS; i++) {
                items.add(UUID.randomUUID());
                statement.execute("insert into item values ('" + items.getLast() + "', 0)");
            }
        }
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofVirtual().start(this::write));
        }
    }

    private void write() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (running) {
                change(connection);
                written.incrementAndGet();
                Thread.sleep(ThreadLocalRandom.current().nextInt(40));
            }
        } catch (SQLException | InterruptedException e) {
            failures.add(e);
        }
    }

    private void change(Connection connection) throws SQLException {
        var item = items.get(ThreadLocalRandom.current().nextInt(ITEMS));
        try (var update = connection.prepareStatement(
                        "update item set number = number + 1 where id = ? returning number");
                var insert = connection.prepareStatement("""
                        insert into outbox (event_id, aggregate, subject, type, aggregate_version, recorded_at, visibility, audience, data)
                        values (?, 'item', ?, 'item-gewijzigd', ?, now(), 'PARTNERS', 'PARTNERS', ?::jsonb)""")) {
            update.setObject(1, item);
            try (var result = update.executeQuery()) {
                result.next();
                long number = result.getLong(1);
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, item);
                insert.setLong(3, number);
                insert.setString(4, "{\"nummer\":" + number + "}");
            }
            insert.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        for (var thread : threads) {
            thread.join();
        }
    }
}
