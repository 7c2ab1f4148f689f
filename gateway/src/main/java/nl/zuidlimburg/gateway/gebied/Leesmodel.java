package nl.zuidlimburg.gateway.gebied;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Which reading of the topics the tables hold. A higher generation in the configuration makes the tables empty once,
 * whichever replica starts first; the group of the channel goes with it, so that all topics are read anew.
 */
@ApplicationScoped
class Leesmodel {
    private static final Logger LOG = Logger.getLogger(Leesmodel.class);

    private final Jdbi database;
    private final int generation;
    private boolean prepared;

    Leesmodel(Jdbi database, @ConfigProperty(name = "gateway.gebied.generatie") int generation) {
        this.database = database;
        this.generation = generation;
    }

    void start(@Observes StartupEvent started) {
        prepare();
    }

    /** Before the first fact is written. */
    synchronized void prepare() {
        if (!prepared) {
            database.useTransaction(handle -> {
                handle.execute("insert into leesmodel (naam, generatie) values ('gebied', 0) on conflict do nothing");
                int newer = handle.execute(
                        "update leesmodel set generatie = ? where naam = 'gebied' and generatie < ?",
                        generation,
                        generation);
                if (newer == 1) {
                    handle.execute("truncate item, feit, relatie, plek, score");
                    LOG.infof("Reading all topics anew: generation %d", generation);
                }
            });
            prepared = true;
        }
    }

    /** The name under which the inbox remembers what was read. */
    String consumer() {
        return "gebied-" + generation;
    }
}
