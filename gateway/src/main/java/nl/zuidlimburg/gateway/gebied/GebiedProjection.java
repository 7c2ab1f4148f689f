package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what services share: items, their facts and their relations. One transaction per fact, so that search, matrix,
 * timeline and relations never disagree, and what is withdrawn disappears from all of them at once.
 */
@ApplicationScoped
class GebiedProjection {
    private static final String WITHDRAWN = "-ingetrokken";
    private static final String NONE = "geen";

    private final Inbox inbox;
    private final Jdbi database;
    private final Leesmodel leesmodel;

    GebiedProjection(Inbox inbox, Jdbi database, Leesmodel leesmodel) {
        this.inbox = inbox;
        this.database = database;
        this.leesmodel = leesmodel;
    }

    @Incoming("gebied")
    @Blocking("gebied")
    void on(ConsumerRecord<String, byte[]> record) {
        leesmodel.prepare();
        inbox.receive(leesmodel.consumer(), record, this::apply);
    }

    private void apply(IncomingEvent event) {
        Soort.of(event)
                .ifPresent(soort -> database.useHandle(handle -> {
                    boolean withdrawn = event.type().endsWith(WITHDRAWN);
                    if (withdrawn) {
                        handle.execute("delete from item where id = ?", event.subject());
                    } else {
                        store(handle, event, soort, new Stand(event.data(JsonNode.class)));
                    }
                    remember(handle, event, withdrawn);
                }));
    }

    private static void store(Handle handle, IncomingEvent event, Soort soort, Stand stand) {
        String key = soort.key(event.subject(), stand.code());
        var ligging = Ligging.of(soort, stand.json());
        handle.createUpdate("""
                        insert into item (id, urn, dienst, soort, key, nummer, titel, tekst, status, aard, niveau,
                            landen, opgaven, doorbraken, focusonderdelen, gebieden, ligging, stand, zichtbaarheid,
                            gewijzigd_op)
                        values (:id, :urn, :dienst, :soort, :key, :nummer, :titel, :tekst, :status, :aard, :niveau,
                            :landen, :opgaven, :doorbraken, :focusonderdelen, :gebieden, :ligging,
                            cast(:stand as jsonb), :zichtbaarheid, :gewijzigdOp)
                        on conflict (id) do update set urn = excluded.urn, key = excluded.key, nummer = excluded.nummer,
                            titel = excluded.titel, tekst = excluded.tekst, status = excluded.status,
                            aard = excluded.aard, niveau = excluded.niveau, landen = excluded.landen,
                            opgaven = excluded.opgaven, doorbraken = excluded.doorbraken,
                            focusonderdelen = excluded.focusonderdelen, gebieden = excluded.gebieden,
                            ligging = excluded.ligging, stand = excluded.stand,
                            zichtbaarheid = excluded.zichtbaarheid, gewijzigd_op = excluded.gewijzigd_op""")
                .bind("id", event.subject())
                .bind("urn", soort.urn(key))
                .bind("dienst", event.service())
                .bind("soort", soort.word())
                .bind("key", key)
                .bind("nummer", stand.nummer(soort))
                .bind("titel", stand.title(soort, key))
                .bind("tekst", stand.text())
                .bind("status", stand.status())
                .bind("aard", stand.aard())
                .bind("niveau", stand.niveau())
                .bindArray("landen", String.class, lowerCase(stand.all("landen")))
                .bindArray("opgaven", String.class, orNone(stand.codes("opgaven")))
                .bindArray("doorbraken", String.class, orNone(stand.codes("doorbraken")))
                .bindArray("focusonderdelen", String.class, orNone(stand.codes("focusonderdelen")))
                .bindArray("gebieden", String.class, ligging.gebieden())
                .bind("ligging", ligging.kleinste())
                .bind("stand", stand.kept())
                .bind("zichtbaarheid", level(event))
                .bind("gewijzigdOp", stand.changed(event.time()))
                .execute();
        Bijlagen.store(handle, event.subject(), soort, stand);
    }

    /** The notification leaves with the commit: whoever gets the hint reads the new state. */
    private static void remember(Handle handle, IncomingEvent event, boolean withdrawn) {
        long nr = handle.createQuery("""
                        insert into feit (event_id, item_id, dienst, type, tijdstip, zichtbaarheid, intrekking)
                        values (?, ?, ?, ?, ?, ?, ?) returning nr""")
                .bind(0, event.id())
                .bind(1, event.subject())
                .bind(2, event.service())
                .bind(3, event.type())
                .bind(4, event.time())
                .bind(5, level(event))
                .bind(6, withdrawn)
                .mapTo(long.class)
                .one();
        var hint = new JsonObject()
                .put("nr", nr)
                .put("type", event.type())
                .put("id", event.subject().toString())
                .put("zichtbaarheid", level(event));
        handle.execute("select pg_notify('hint', ?)", hint.encode());
    }

    private static String level(IncomingEvent event) {
        return event.zichtbaarheid().name().toLowerCase(Locale.ROOT);
    }

    /** Publishers write countries both as {@code NL} and as {@code nl}. */
    private static List<String> lowerCase(List<String> codes) {
        return codes.stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    }

    /** So that what belongs to none can be asked for; a kind that has no such field has no value at all. */
    private static List<String> orNone(@Nullable List<String> codes) {
        if (codes == null) {
            return List.of();
        }
        return codes.isEmpty() ? List.of(NONE) : codes;
    }
}
