package nl.zuidlimburg.knelpunten.wetswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.job.Job;
import nl.zuidlimburg.platform.job.JobHandler;

/** Works through an uploaded feed in the background; each part of it has its effect once, also after a crash. */
@ApplicationScoped
class WetswijzigingenInvoer implements JobHandler<WetswijzigingenInvoer.Opdracht> {
    static final String SOORT = "wetswijzigingen-invoer";
    private static final int PER_STAP = 200;

    /** The file that was put aside, and how to read it. */
    record Opdracht(UUID bestand, Vorm vorm) {}

    private final Voeding voeding;
    private final Bestanden bestanden;
    private final Wetswijzigingen wijzigingen;

    WetswijzigingenInvoer(Voeding voeding, Bestanden bestanden, Wetswijzigingen wijzigingen) {
        this.voeding = voeding;
        this.bestanden = bestanden;
        this.wijzigingen = wijzigingen;
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
    public Bestanden.Uitkomst run(Opdracht opdracht, Job job) {
        var rijen = voeding.lees(bestanden.inhoud(opdracht.bestand()), opdracht.vorm());
        job.total(rijen.size());
        for (int begin = (int) job.done(); begin < rijen.size(); begin += PER_STAP) {
            int eind = Math.min(rijen.size(), begin + PER_STAP);
            var deel = rijen.subList(begin, eind);
            job.step(eind, () -> verwerk(opdracht.bestand(), deel, job));
        }
        return bestanden.rondAf(opdracht.bestand(), rijen.size());
    }

    private void verwerk(UUID bestand, List<Rij> rijen, Job job) {
        int geraakt = 0;
        int gemarkeerd = 0;
        for (var rij : rijen) {
            var versie = rij.versie();
            if (versie == null) {
                job.badRow(rij.nummer(), rij.veld(), rij.redenOfLeeg());
                continue;
            }
            int aantal = wijzigingen.verwerk(versie);
            geraakt += aantal > 0 ? 1 : 0;
            gemarkeerd += aantal;
        }
        bestanden.tel(bestand, geraakt, gemarkeerd);
    }
}
