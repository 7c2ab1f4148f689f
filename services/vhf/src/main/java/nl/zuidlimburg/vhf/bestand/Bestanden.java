package nl.zuidlimburg.vhf.bestand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** Keeps files in pieces until they have been imported. Reading and writing take the memory of one piece. */
@ApplicationScoped
public class Bestanden {
    private static final int DEEL = 256 * 1024;

    private final Sql sql;
    private final Clock clock;

    Bestanden(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether all of it is here, and what came of it, once it took effect. */
    public record Stand(boolean volledig, @Nullable String resultaat) {}

    /** A file that is to be fetched, or received with {@link #ontvang}. */
    @Transactional
    public UUID nieuw() {
        var id = Ids.next();
        sql.update("insert into invoer_bestand (id, volledig, ontvangen_op) values (?, false, ?)", id, clock.instant());
        return id;
    }

    /** Keeps all that the stream gives as a whole file; answers how many bytes that were. */
    @Transactional
    public long ontvang(UUID id, InputStream in) {
        long bytes = voegToe(id, in);
        rondAf(id);
        return bytes;
    }

    /** Adds to a file that is being fetched, beginning a new piece. */
    @Transactional
    public long voegToe(UUID id, InputStream in) {
        int volgnr = delen(id);
        long bytes = 0;
        try {
            for (var deel = in.readNBytes(DEEL); deel.length > 0; deel = in.readNBytes(DEEL)) {
                sql.update("insert into invoer_deel (bestand, volgnr, inhoud) values (?, ?, ?)", id, volgnr++, deel);
                bytes += deel.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** Takes out what an earlier attempt fetched. */
    @Transactional
    public void maakLeeg(UUID id) {
        sql.update("delete from invoer_deel where bestand = ?", id);
    }

    /** The file is whole. */
    @Transactional
    public void rondAf(UUID id) {
        sql.update("update invoer_bestand set volledig = true where id = ?", id);
    }

    /** How many pieces there are: where what is added next begins. */
    @Transactional
    public int delen(UUID id) {
        return sql.first("select coalesce(max(volgnr) + 1, 0) from invoer_deel where bestand = ?", r -> r.getInt(1), id)
                .orElse(0);
    }

    /** The file from its beginning, or from a later piece. */
    public InputStream lees(UUID id, int vanafDeel) {
        return new Bestandstroom(volgnr -> deel(id, volgnr), vanafDeel);
    }

    private Optional<byte[]> deel(UUID id, int volgnr) {
        return sql.first(
                "select inhoud from invoer_deel where bestand = ? and volgnr = ?", r -> r.getBytes(1), id, volgnr);
    }

    /** Empty when it was thrown away. */
    @Transactional
    public Optional<Stand> stand(UUID id) {
        return sql.first(
                "select volledig, resultaat from invoer_bestand where id = ?",
                r -> new Stand(r.getBoolean(1), r.getString(2)),
                id);
    }

    /** What came of it, in the transaction in which it took effect; its content goes. */
    public void klaar(UUID id, String resultaat) {
        sql.update("update invoer_bestand set resultaat = ?::jsonb where id = ?", resultaat, id);
        sql.update("delete from invoer_deel where bestand = ?", id);
        sql.update("delete from invoer_waarde where bestand = ?", id);
        sql.update("delete from invoer_grens where bestand = ?", id);
    }

    /** Throws the file away with everything that was read of it. */
    @Transactional
    public void gooiWeg(UUID id) {
        sql.update("delete from invoer_bestand where id = ?", id);
    }
}
