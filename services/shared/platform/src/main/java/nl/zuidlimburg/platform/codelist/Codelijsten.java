package nl.zuidlimburg.platform.codelist;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The code lists of this service, and the check that a code is one of them. */
@ApplicationScoped
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
public class Codelijsten {
    /** How long another replica may go on with a list that was changed here. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Sql sql;
    private final Event<Changed> changed;
    private final Clock clock;
    private final Map<String, Cached> cache = new ConcurrentHashMap<>();

    Codelijsten(Sql sql, Event<Changed> changed, Clock clock) {
        this.sql = sql;
        this.changed = changed;
        this.clock = clock;
    }

    record Changed(String lijst) {}

    private record Cached(Codelijst list, long readAt) {}

    /** Refuses a code that the list does not have, or no longer; the field is named as the list. Null is not looked at. */
    public void vereis(String lijst, @Nullable String code) {
        vereis(lijst, code, lijst);
    }

    public void vereis(String lijst, @Nullable String code, String veld) {
        throwIfAny(code == null ? List.of() : fout(lijst, code, veld).stream().toList());
    }

    /** Refuses every code that the list does not have, all at once. */
    public void vereisAlle(String lijst, Collection<String> codes) {
        throwIfAny(fouten(lijst, codes, lijst));
    }

    /** What is wrong with the codes, for who reports several fields at once. */
    public List<FieldError> fouten(String lijst, Collection<String> codes, String veld) {
        var inOrder = List.copyOf(codes);
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> fout(lijst, inOrder.get(i), veld + "[" + i + "]"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The label of a code in Dutch; the code itself where the list does not have it. */
    public String label(String lijst, String code) {
        return cached(lijst).codes().stream()
                .filter(c -> c.code().equals(code))
                .map(c -> c.label().nl())
                .findFirst()
                .orElse(code);
    }

    Optional<Codelijst> find(String lijst) {
        var codes = sql.list(
                "select * from codelijst_code where lijst = ? order by volgorde, code", Codelijsten::code, lijst);
        return sql.first(
                "select id, naam, versie from codelijst where lijst = ?",
                row -> new Codelijst(
                        row.getObject("id", UUID.class), lijst, row.getString("naam"), row.getLong("versie"), codes),
                lijst);
    }

    List<String> names() {
        return sql.list("select lijst from codelijst order by lijst", row -> row.getString(1));
    }

    /** Replaces the list; answers nothing when someone else changed it since {@code now} was read. */
    Optional<Codelijst> replace(Codelijst now, WijzigCodelijst request) {
        int updated = sql.update(
                "update codelijst set naam = ?, versie = versie + 1, gewijzigd_op = ? where lijst = ? and versie = ?",
                request.naam(),
                clock.instant(),
                now.lijst(),
                now.versie());
        if (updated == 0) {
            return Optional.empty();
        }
        sql.update("delete from codelijst_code where lijst = ?", now.lijst());
        request.codes().forEach(code -> insert(now.lijst(), code));
        changed.fire(new Changed(now.lijst()));
        return find(now.lijst());
    }

    void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        cache.remove(event.lijst());
    }

    private Optional<FieldError> fout(String lijst, String code, String veld) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var valid = cached(lijst).codes().stream().filter(c -> c.geldtOp(today)).toList();
        if (valid.stream().anyMatch(c -> c.code().equals(code))) {
            return Optional.empty();
        }
        var choices = valid.stream().limit(30).map(Code::code).collect(Collectors.joining(", "));
        return Optional.of(new FieldError(
                veld,
                "\"" + code + "\" staat niet in de codelijst " + lijst + "; mogelijk zijn: " + choices
                        + (valid.size() > 30 ? " \u2026" : "")));
    }

    private Codelijst cached(String lijst) {
        long now = System.nanoTime();
        var held = cache.get(lijst);
        if (held == null || now - held.readAt() > FRESH.toNanos()) {
            var read = find(lijst)
                    .orElseThrow(() -> new IllegalStateException("No code list " + lijst + "; add it in a migration"));
            held = new Cached(read, now);
            cache.put(lijst, held);
        }
        return held.list();
    }

    private static void throwIfAny(List<FieldError> fouten) {
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    private void insert(String lijst, Code code) {
        sql.update(
                "insert into codelijst_code values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lijst,
                code.code(),
                code.label().nl(),
                code.label().de(),
                code.label().fr(),
                code.label().en(),
                code.geldigVan(),
                code.geldigTot(),
                code.volgorde());
    }

    private static Code code(ResultSet row) throws SQLException {
        return new Code(
                row.getString("code"),
                new Code.Label(
                        row.getString("label_nl"),
                        row.getString("label_de"),
                        row.getString("label_fr"),
                        row.getString("label_en")),
                row.getObject("geldig_van", LocalDate.class),
                row.getObject("geldig_tot", LocalDate.class),
                row.getInt("volgorde"));
    }
}
