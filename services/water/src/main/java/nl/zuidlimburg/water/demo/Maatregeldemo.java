package nl.zuidlimburg.water.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.maatregel.Fase;
import nl.zuidlimburg.water.maatregel.MaatregelGegevens;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import nl.zuidlimburg.water.stroomgebied.StroomgebiedGegevens;
import nl.zuidlimburg.water.stroomgebied.Stroomgebieden;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the basins and measures once, by the same commands as anyone, so that their facts are published. */
@ApplicationScoped
public class Maatregeldemo {
    /** Before the demo content of other features, which lies in these basins. */
    public static final int EERST = 100;

    private static final Logger LOG = Logger.getLogger(Maatregeldemo.class);
    private static final String NAAM = "stroomgebieden-en-maatregelen";

    private final Stroomgebieden stroomgebieden;
    private final Maatregelen maatregelen;
    private final Werkbank bank;
    private final CurrentActor actor;
    private final Sql sql;
    private final ObjectMapper json;
    private final boolean laden;

    Maatregeldemo(
            Stroomgebieden stroomgebieden,
            Maatregelen maatregelen,
            Werkbank bank,
            CurrentActor actor,
            Sql sql,
            ObjectMapper json,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.stroomgebieden = stroomgebieden;
        this.maatregelen = maatregelen;
        this.bank = bank;
        this.actor = actor;
        this.sql = sql;
        this.json = json;
        this.laden = laden;
    }

    /** @param fase how far the source says it is; its own words are in the measure */
    record Genoemd(String bronId, Fase fase, MaatregelGegevens maatregel) {}

    void start(@Observes @Priority(EERST) StartupEvent started) {
        if (laden) {
            int geladen = actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laad));
            LOG.infof("Demo content: %d basins and measures loaded", geladen);
        }
    }

    /** Says how many it loaded: none when another start or replica did so before. */
    int laad() {
        if (sql.update("insert into geladen (naam, op) values (?, ?) on conflict (naam) do nothing", NAAM, bank.nu())
                == 0) {
            return 0;
        }
        var gebieden = lees("stroomgebieden.json", new TypeReference<List<StroomgebiedGegevens>>() {});
        gebieden.forEach(gegevens -> bank.neemOp(stroomgebieden.nieuw(gegevens)));
        var genoemd = lees("maatregelen.json", new TypeReference<List<Genoemd>>() {});
        genoemd.forEach(this::neemOp);
        return gebieden.size() + genoemd.size();
    }

    private void neemOp(Genoemd genoemd) {
        var maatregel = bank.neemOp(maatregelen.nieuw(genoemd.maatregel(), Zichtbaarheid.OPENBAAR));
        var stand = Objects.requireNonNullElse(genoemd.maatregel().standVolgensBron(), "genoemd");
        var stap = maatregel.stapNaar(genoemd.fase(), "Volgens de bron: " + stand, bank.nu());
        while (stap.isPresent()) {
            bank.legVast(maatregel, stap.get());
            stap = maatregel.stapNaar(genoemd.fase(), "Volgens de bron: " + stand, bank.nu());
        }
    }

    private <T> T lees(String bestand, TypeReference<T> vorm) {
        try (var in = Objects.requireNonNull(Maatregeldemo.class.getResourceAsStream("/demo/" + bestand), bestand)) {
            return json.readValue(in, vorm);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bestand, e);
        }
    }
}
