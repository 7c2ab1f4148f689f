package nl.zuidlimburg.vhf.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.identity.Actor;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.vhf.gebied.GebiedInvoer;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.gebied.Gebiedenlijst;
import nl.zuidlimburg.vhf.gebied.Geometrie;
import nl.zuidlimburg.vhf.gebied.Grenzen;
import nl.zuidlimburg.vhf.indicator.IndicatorInvoer;
import nl.zuidlimburg.vhf.indicator.Indicatoren;
import nl.zuidlimburg.vhf.invoer.Bestandslader;
import nl.zuidlimburg.vhf.meting.Meting;
import nl.zuidlimburg.vhf.meting.MetingInvoer;
import nl.zuidlimburg.vhf.meting.Metingen;
import nl.zuidlimburg.vhf.meting.Metingsoort;
import nl.zuidlimburg.vhf.meting.StelMetingVast;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the real areas and figures once, by the same commands as anyone, so that their facts are published. */
@ApplicationScoped
public class DemoLader {
    /** Before the demo content of other features, which lies in these areas. */
    public static final int EERST = 100;

    private static final Logger LOG = Logger.getLogger(DemoLader.class);
    private static final String CBS = "CBS, Kerncijfers wijken en buurten ";
    private static final String CBS_URL = "https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten";
    private static final Grenzen.Herkomst OMTREKKEN = new Grenzen.Herkomst(
            "CBS/Kadaster, Wijk- en buurtkaart, CC BY 4.0, sterk vereenvoudigd", null, "Omtrek van de gemeente");

    private final Gebiedenlijst lijst;
    private final Gebieden gebieden;
    private final Grenzen grenzen;
    private final Indicatoren indicatoren;
    private final Metingen metingen;
    private final Bestandslader bestanden;
    private final CurrentActor actor;
    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final boolean laden;

    DemoLader(
            Gebiedenlijst lijst,
            Gebieden gebieden,
            Grenzen grenzen,
            Indicatoren indicatoren,
            Metingen metingen,
            Bestandslader bestanden,
            CurrentActor actor,
            EntityManager em,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "demo.laden") boolean laden) {
        this.lijst = lijst;
        this.gebieden = gebieden;
        this.grenzen = grenzen;
        this.indicatoren = indicatoren;
        this.metingen = metingen;
        this.bestanden = bestanden;
        this.actor = actor;
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.laden = laden;
    }

    void start(@Observes @Priority(EERST) StartupEvent started) {
        if (laden) {
            int geladen = actor.runAs(Actor.system("demo"), () -> QuarkusTransaction.requiringNew()
                    .call(this::laad));
            LOG.infof("Demo content: %d gebieden loaded", geladen);
        }
    }

    /** Says how many areas it loaded: none when another start or replica did so before. */
    int laad() {
        int eerste = em.createNativeQuery(
                        "insert into geladen (naam, op) values ('gebieden-en-metingen', :nu) on conflict (naam) do nothing")
                .setParameter("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        if (eerste == 0) {
            return 0;
        }
        var areas = lees("gebieden.json", new TypeReference<List<GebiedInvoer>>() {});
        areas.forEach(lijst::neemOp);
        lees("gemeenten.geojson", new TypeReference<Kaart>() {}).features.forEach(this::zetOmtrek);
        lees("indicatoren.json", new TypeReference<List<IndicatorInvoer>>() {}).forEach(indicatoren::neemOp);
        var nulmeting = meet("Nulmeting 2022", Metingsoort.NULMETING, 2022, null, List.of("nulmeting-2022.csv"));
        meet(
                "Vervolgmeting 2024",
                Metingsoort.VERVOLGMETING,
                2024,
                nulmeting.id(),
                List.of("vervolgmeting-2024-gemeenten.csv", "vervolgmeting-2024-wijken.csv"));
        return areas.size();
    }

    /** The part of a feature collection that is used. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kaart(List<Feature> features) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Feature(Geometrie geometry, Eigenschappen properties) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Eigenschappen(String gemeentecode) {}

    private void zetOmtrek(Feature feature) {
        var gebied = gebieden.metKenmerk(feature.properties.gemeentecode).orElseThrow();
        grenzen.zet(gebied, feature.geometry, OMTREKKEN);
    }

    private Meting meet(
            String naam, Metingsoort soort, int jaar, @Nullable UUID nulmeting, List<String> bestandsnamen) {
        var meting = metingen.zetOp(new MetingInvoer(
                naam, soort, LocalDate.of(jaar, 1, 1), nulmeting, CBS + jaar, CBS_URL, null, null, null));
        for (var bestand : bestandsnamen) {
            bestanden.laad(meting, bestand, tekst(bestand));
        }
        metingen.stelVast(
                meting, new StelMetingVast("Openbare cijfers van het CBS, zoals gepubliceerd", Zichtbaarheid.OPENBAAR));
        return meting;
    }

    private <T> T lees(String bestand, TypeReference<T> vorm) {
        try (var in = open(bestand)) {
            return json.readValue(in, vorm);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + bestand, e);
        }
    }

    private static Reader tekst(String bestand) {
        return new BufferedReader(new InputStreamReader(open(bestand), StandardCharsets.UTF_8));
    }

    private static InputStream open(String bestand) {
        return Objects.requireNonNull(DemoLader.class.getResourceAsStream("/demo/" + bestand), bestand);
    }
}
