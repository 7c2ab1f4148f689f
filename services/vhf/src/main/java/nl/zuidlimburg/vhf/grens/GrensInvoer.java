package nl.zuidlimburg.vhf.grens;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.job.Job;
import nl.zuidlimburg.platform.job.JobHandler;
import nl.zuidlimburg.vhf.bestand.Bestanden;
import nl.zuidlimburg.vhf.bestand.Bronnen;
import nl.zuidlimburg.vhf.bestand.Tekens;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import nl.zuidlimburg.vhf.gebied.Geometrie;
import nl.zuidlimburg.vhf.gebied.Grenzen;
import org.jspecify.annotations.Nullable;

/** Imports boundaries: all of a file, or, where one is wrong and nobody asked for the right ones only, none. */
@ApplicationScoped
class GrensInvoer implements JobHandler<GrensInvoer.Opdracht> {
    static final String SOORT = "grenzen-invoer";

    /**
     * What to import.
     *
     * @param nieuw also take up areas that are not there yet, where the area that their code lies in is
     * @param url where the file is to be fetched; null for one that was received
     */
    record Opdracht(
            UUID bestand,
            String bron,
            @Nullable Integer jaar,
            boolean nieuw,
            boolean gedeeltelijk,
            @Nullable String url) {}

    /** What came of it; {@code buitenGebied} counts areas that are not ours. */
    record Uitkomst(int grenzen, int nieuweGebieden, long fouten, long buitenGebied) {}

    private final Bestanden bestanden;
    private final Bronnen bronnen;
    private final Gebieden gebieden;
    private final Grenzen grenzen;
    private final Overnemen overnemen;
    private final Sql sql;
    private final ObjectMapper json;

    GrensInvoer(
            Bestanden bestanden,
            Bronnen bronnen,
            Gebieden gebieden,
            Grenzen grenzen,
            Overnemen overnemen,
            Sql sql,
            ObjectMapper json) {
        this.bestanden = bestanden;
        this.bronnen = bronnen;
        this.gebieden = gebieden;
        this.grenzen = grenzen;
        this.overnemen = overnemen;
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String kind() {
        return SOORT;
    }

    @Override
    public Class<Opdracht> payload() {
        return Opdracht.class;
    }

    @Override
    public Uitkomst run(Opdracht opdracht, Job job) throws IOException {
        var stand = bestanden
                .stand(opdracht.bestand())
                .orElseThrow(() -> new InvalidInput("bestand", "is er niet meer; voer het opnieuw in"));
        if (stand.resultaat() != null) {
            return json.readValue(stand.resultaat(), Uitkomst.class);
        }
        try {
            if (!stand.volledig()) {
                bronnen.haal(Objects.requireNonNull(opdracht.url()), opdracht.bestand(), true);
            }
            return voerIn(opdracht, job);
        } catch (InvalidInput e) {
            bestanden.gooiWeg(opdracht.bestand());
            throw e;
        }
    }

    private Uitkomst voerIn(Opdracht opdracht, Job job) throws IOException {
        var lezing = new Lezing(opdracht, job, Set.copyOf(gebieden.alleCodes()));
        try (var tekst = Tekens.lees(() -> bestanden.lees(opdracht.bestand(), 0))) {
            new GeojsonLezer(json, lezing::verwerk).lees(tekst);
        }
        if (lezing.fouten > 0 && !opdracht.gedeeltelijk()) {
            throw new InvalidInput("bestand", lezing.fouten + " fouten; er is geen grens ingevoerd");
        }
        if (lezing.codes.isEmpty()) {
            throw new InvalidInput("bestand", "geen enkele grens is van een bekend gebied");
        }
        job.total(lezing.gezien + 1);
        var uitkomst = new Uitkomst[1];
        job.step(lezing.gezien + 1, () -> {
            var gedaan = overnemen.neemOver(opdracht);
            uitkomst[0] = new Uitkomst(gedaan.grenzen(), gedaan.nieuw(), lezing.fouten, lezing.buiten);
            bestanden.klaar(opdracht.bestand(), schrijf(uitkomst[0]));
        });
        return uitkomst[0];
    }

    private String schrijf(Object waarde) {
        try {
            return json.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One walk through the file; what an earlier attempt put aside is read again and passed over. */
    private final class Lezing {
        private final Opdracht opdracht;
        private final Job job;
        private final Set<String> bekend;
        private final Set<String> codes = new HashSet<>();
        private long gezien;
        private long fouten;
        private long buiten;

        Lezing(Opdracht opdracht, Job job, Set<String> bekend) {
            this.opdracht = opdracht;
            this.job = job;
            this.bekend = bekend;
        }

        void verwerk(Feature feature, long nummer) {
            gezien = nummer;
            var code = feature.code();
            if (code == null) {
                fout(nummer, "properties", "geen code van het gebied; verwacht bijvoorbeeld statcode of wijkcode");
                return;
            }
            var vorm = Gebiedscode.fout(code);
            if (vorm != null) {
                fout(nummer, "code", vorm);
            } else if (!bekend.contains(code) && !magErbij(code)) {
                buiten++;
            } else if (!codes.add(code)) {
                fout(nummer, "code", code + " staat twee keer in het bestand");
            } else {
                bewaar(feature, code, nummer);
            }
        }

        private boolean magErbij(String code) {
            return opdracht.nieuw()
                    && Gebiedscode.van(code).ouder().map(bekend::contains).orElse(false);
        }

        private void bewaar(Feature feature, String code, long nummer) {
            try {
                grenzen.controleer(json.convertValue(feature.geometrie(), Geometrie.class));
            } catch (InvalidInput e) {
                codes.remove(code);
                fout(nummer, code, e.errors().getFirst().reden());
                return;
            } catch (IllegalArgumentException e) {
                codes.remove(code);
                fout(nummer, code, "heeft geen geometrie zoals GeoJSON het vraagt");
                return;
            }
            if (nummer > job.done()) {
                job.step(
                        nummer,
                        () -> sql.update(
                                "insert into invoer_grens (bestand, rij, code, naam, geometrie) values (?, ?, ?, ?, ?::jsonb)",
                                opdracht.bestand(),
                                nummer,
                                code,
                                feature.naam(),
                                feature.geometrie().toString()));
            }
        }

        private void fout(long nummer, String veld, String reden) {
            fouten++;
            if (nummer > job.done()) {
                job.step(nummer, () -> job.badRow(nummer, veld, reden));
            }
        }
    }
}
