package nl.zuidlimburg.water.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Bron;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.advies.AdviesGegevens;
import nl.zuidlimburg.water.advies.Adviezen;
import nl.zuidlimburg.water.advies.Antwoord;
import nl.zuidlimburg.water.gebeurtenis.Watergebeurtenis;
import nl.zuidlimburg.water.gebeurtenis.WatergebeurtenisGegevens;
import nl.zuidlimburg.water.landbouw.Landbouwspoor;
import nl.zuidlimburg.water.landbouw.LandbouwspoorGegevens;
import nl.zuidlimburg.water.programma.Programma;
import nl.zuidlimburg.water.programma.ProgrammaGegevens;
import nl.zuidlimburg.water.tafel.Tafel;
import nl.zuidlimburg.water.tafel.TafelGegevens;
import nl.zuidlimburg.water.verbinding.Eind;
import nl.zuidlimburg.water.verbinding.VerbindingGegevens;
import nl.zuidlimburg.water.verbinding.Verbindingen;
import nl.zuidlimburg.water.verbinding.Verbindingsoort;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the programmes and tafels that the Startagenda names, the adviezen and July 2021, each with its sources; once. */
@ApplicationScoped
class Inventarisatiedemo {
    private static final Logger LOG = Logger.getLogger(Inventarisatiedemo.class);
    private static final String BESTAND = "/demo/inventarisatie.json";

    private final Werkbank bank;
    private final Verbindingen verbindingen;
    private final Adviezen adviezen;
    private final CurrentActor actor;
    private final EntityManager em;
    private final ObjectMapper json;
    private final boolean laden;

    Inventarisatiedemo(
            Werkbank bank,
            Verbindingen verbindingen,
            Adviezen adviezen,
            CurrentActor actor,
            EntityManager em,
            ObjectMapper json,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.bank = bank;
        this.verbindingen = verbindingen;
        this.adviezen = adviezen;
        this.actor = actor;
        this.em = em;
        this.json = json;
        this.laden = laden;
    }

    void start(@Observes @Priority(500) StartupEvent started) {
        if (laden) {
            int aantal = actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laad));
            LOG.infof("Demo content: %d programmas, tafels and adviezen loaded", aantal);
        }
    }

    /** Says how many it loaded: none when another start or replica did so before. */
    int laad() {
        int eerste = em.createNativeQuery(
                        "insert into geladen (naam, op) values ('inventarisatie', :nu) on conflict (naam) do nothing")
                .setParameter("nu", bank.nu().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (eerste == 0) {
            return 0;
        }
        var inhoud = lees();
        var einden = new HashMap<String, Eind>();
        for (var p : inhoud.programmas()) {
            var programma = bank.neemOp(new Programma(p.programma(), null, Zichtbaarheid.OPENBAAR, bank.nu()));
            einden.put("programma:" + p.sleutel(), new Eind(Eind.Soort.PROGRAMMA, programma.id()));
        }
        for (var t : inhoud.tafels()) {
            var tafel = bank.neemOp(new Tafel(t.tafel(), null, Zichtbaarheid.OPENBAAR, bank.nu()));
            einden.put("tafel:" + t.sleutel(), new Eind(Eind.Soort.TAFEL, tafel.id()));
        }
        inhoud.verbindingen().forEach(v -> verbind(v, einden));
        inhoud.adviezen().forEach(this::adviseer);
        inhoud.gebeurtenissen()
                .forEach(g -> bank.neemOp(new Watergebeurtenis(g, null, Zichtbaarheid.OPENBAAR, bank.nu())));
        inhoud.landbouwsporen().forEach(spoor -> loopt(spoor, einden));
        return inhoud.programmas().size()
                + inhoud.tafels().size()
                + inhoud.adviezen().size();
    }

    private void verbind(Genoemd v, Map<String, Eind> einden) {
        var gegevens = new VerbindingGegevens(
                v.soort(),
                eind(einden, v.van()),
                eind(einden, v.naar()),
                v.sterkte(),
                v.onderbouwing(),
                v.doel(),
                v.bronnen());
        var verbinding = bank.neemOp(verbindingen.nieuw(gegevens, Zichtbaarheid.OPENBAAR));
        if (v.status().equals("gelegd")) {
            bank.legVast(verbinding, verbinding.leg("Zo volgt uit de bron", v.datum(), bank.nu()));
        }
    }

    private void adviseer(Beantwoord genoemd) {
        var advies = bank.neemOp(adviezen.nieuw(genoemd.advies(), Zichtbaarheid.OPENBAAR));
        if (genoemd.antwoord() != null) {
            bank.legVast(advies, advies.beantwoord(genoemd.antwoord(), bank.nu()));
        }
    }

    private void loopt(Spoor spoor, Map<String, Eind> einden) {
        var naast = spoor.programmas().stream()
                .map(sleutel -> eind(einden, "programma:" + sleutel).id())
                .toList();
        bank.neemOp(new Landbouwspoor(spoor.spoor().naast(naast), null, Zichtbaarheid.OPENBAAR, bank.nu()));
    }

    private static Eind eind(Map<String, Eind> einden, String sleutel) {
        return Objects.requireNonNull(einden.get(sleutel), sleutel);
    }

    private Inhoud lees() {
        try (var in = Objects.requireNonNull(Inventarisatiedemo.class.getResourceAsStream(BESTAND), BESTAND)) {
            return json.readValue(in, Inhoud.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BESTAND, e);
        }
    }

    record Inhoud(
            List<MetProgramma> programmas,
            List<MetTafel> tafels,
            List<Genoemd> verbindingen,
            List<Beantwoord> adviezen,
            List<WatergebeurtenisGegevens> gebeurtenissen,
            List<Spoor> landbouwsporen) {}

    record MetProgramma(String sleutel, ProgrammaGegevens programma) {}

    record MetTafel(String sleutel, TafelGegevens tafel) {}

    record Genoemd(
            Verbindingsoort soort,
            String van,
            String naar,
            VerbindingGegevens.Sterkte sterkte,
            String onderbouwing,
            @Nullable String doel,
            List<Bron> bronnen,
            String status,
            @Nullable LocalDate datum) {}

    record Beantwoord(AdviesGegevens advies, @Nullable Antwoord antwoord) {}

    record Spoor(List<String> programmas, LandbouwspoorGegevens spoor) {}
}
