package nl.zuidlimburg.vhf.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.job.Job;
import nl.zuidlimburg.platform.job.JobHandler;
import nl.zuidlimburg.vhf.bestand.Bestanden;
import nl.zuidlimburg.vhf.bestand.Bronnen;
import nl.zuidlimburg.vhf.bestand.Tekens;
import nl.zuidlimburg.vhf.meting.Metingen;
import nl.zuidlimburg.vhf.meting.Waardenbestand;
import org.jspecify.annotations.Nullable;

/**
 * Imports a file into a measurement. Rows are put aside while they are read; in one last step all of them become values, or,
 * where a row is wrong and nobody asked for the right ones only, none.
 */
@ApplicationScoped
class MeetInvoer implements JobHandler<MeetInvoer.Opdracht> {
    static final String SOORT = "meting-invoer";

    /**
     * What to import.
     *
     * @param gedeeltelijk load the right rows when others are wrong
     * @param url where the file is to be fetched; null for one that was received
     */
    record Opdracht(
            UUID bestand,
            UUID meting,
            Vorm vorm,
            boolean gedeeltelijk,
            String naam,
            @Nullable String url) {}

    private final Bestanden bestanden;
    private final Bronnen bronnen;
    private final Woordenboeken woordenboeken;
    private final Metingen metingen;
    private final Waardenbestand waarden;
    private final Outbox outbox;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    MeetInvoer(
            Bestanden bestanden,
            Bronnen bronnen,
            Woordenboeken woordenboeken,
            Metingen metingen,
            Waardenbestand waarden,
            Outbox outbox,
            Sql sql,
            ObjectMapper json,
            Clock clock) {
        this.bestanden = bestanden;
        this.bronnen = bronnen;
        this.woordenboeken = woordenboeken;
        this.metingen = metingen;
        this.waarden = waarden;
        this.outbox = outbox;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
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
                bronnen.haal(
                        Objects.requireNonNull(opdracht.url()), opdracht.bestand(), opdracht.vorm() == Vorm.CBS_ODATA);
            }
            return voerIn(opdracht, job);
        } catch (InvalidInput | RuleViolation e) {
            bestanden.gooiWeg(opdracht.bestand());
            throw e;
        }
    }

    private Uitkomst voerIn(Opdracht opdracht, Job job) throws IOException {
        var klaar = new Klaarzetten(opdracht.bestand(), opdracht.gedeeltelijk(), job, sql);
        lees(opdracht, klaar);
        klaar.rondAf();
        if (klaar.fouten() > 0 && !opdracht.gedeeltelijk()) {
            throw new InvalidInput(
                    "bestand",
                    klaar.fouten() == 1
                            ? "een fout; er is niets ingevoerd"
                            : klaar.fouten() + " fouten; er is niets ingevoerd");
        }
        var uitkomst = new Uitkomst[1];
        job.step(klaar.gezien() + 2, () -> uitkomst[0] = maakWaarden(opdracht, klaar));
        return uitkomst[0];
    }

    private void lees(Opdracht opdracht, Klaarzetten klaar) throws IOException {
        var woordenboek = woordenboeken.nu();
        try (var tekst = Tekens.lees(() -> bestanden.lees(opdracht.bestand(), 0))) {
            switch (opdracht.vorm()) {
                case CBS_BREED -> Rijen.lees(tekst, new CbsBreed(woordenboek, klaar));
                case SJABLOON -> Rijen.lees(tekst, new Sjabloon(woordenboek, klaar));
                case CBS_ODATA -> new CbsOdata(woordenboek, klaar).lees(tekst);
            }
        }
    }

    private Uitkomst maakWaarden(Opdracht opdracht, Klaarzetten klaar) {
        var meting = metingen.vergrendeld(opdracht.meting());
        meting.vereisConcept();
        long rijen = sql.update("""
                insert into meetwaarde (meting, indicator, gebied, waarde, ontbreekt)
                select distinct on (gebied, indicator) ?, indicator, gebied, waarde, ontbreekt
                from invoer_waarde where bestand = ? order by gebied, indicator, rij
                on conflict (meting, indicator, gebied) do update set waarde = excluded.waarde, ontbreekt = excluded.ontbreekt""", meting.id(), opdracht.bestand());
        if (rijen == 0) {
            throw new InvalidInput(
                    "bestand",
                    "geen enkele waarde is van een bekende indicator in een bekend gebied; er is niets ingevoerd");
        }
        int onderdrukt = waarden.onderdruk(meting.id(), meting.drempel());
        outbox.append(meting, meting.voerIn(opdracht.naam(), rijen, waarden.tel(meting.id()), clock.instant()));
        var uitkomst = new Uitkomst(rijen, klaar.fouten(), klaar.buiten(), onderdrukt, klaar.onbekend());
        bestanden.klaar(opdracht.bestand(), schrijf(uitkomst));
        return uitkomst;
    }

    private String schrijf(Uitkomst uitkomst) {
        try {
            return json.writeValueAsString(uitkomst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
