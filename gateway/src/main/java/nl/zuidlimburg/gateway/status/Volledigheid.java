package nl.zuidlimburg.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether what the gateway shows may lag behind what services know. */
@ApplicationScoped
public class Volledigheid {
    /** What makes a part lag. */
    public enum Reden {
        /** The broker could not be asked. */
        NIET_GEMETEN,
        /** The service told nothing of late. */
        GEEN_HARTSLAG,
        /** The service has facts that it could not send. */
        WACHT_OP_VERZENDING,
        /** Facts wait to be processed here. */
        ACHTERSTAND,
        /** A record of the service, or for it, could not be processed. */
        BERICHT_OPGEHOUDEN
    }

    private final Statusmeting meting;

    Volledigheid(Statusmeting meting) {
        this.meting = meting;
    }

    /** Answers at once, from the last measurement. */
    public boolean isIncomplete() {
        return meting.recent().onvolledig();
    }

    /** Why what is shown of a service may lag, by service; a service that is up to date is absent. */
    public Map<String, List<Reden>> reasons() {
        var status = meting.recent();
        var reasons = new TreeMap<String, List<Reden>>();
        for (var part : status.diensten()) {
            var own = reasons(status, part);
            if (!own.isEmpty()) {
                reasons.put(part.naam(), own);
            }
        }
        return reasons;
    }

    private static List<Reden> reasons(Status status, Status.Dienst part) {
        var border = status.tijdstip().minus(Statusmeting.LATE);
        var topic = "nl.zuidlimburg." + part.naam();
        var stream = status.stromen().stream()
                .filter(each -> each.topic().equals(topic))
                .findFirst();
        var reasons = new ArrayList<Reden>();
        if (stream.isEmpty()) {
            reasons.add(Reden.NIET_GEMETEN);
        } else if (part.hartslag() == null || part.hartslag().isBefore(border)) {
            reasons.add(Reden.GEEN_HARTSLAG);
        }
        if (part.oudsteOnverzonden() != null && part.oudsteOnverzonden().isBefore(border)) {
            reasons.add(Reden.WACHT_OP_VERZENDING);
        }
        if (stream.isPresent() && stream.get().onvolledig()) {
            reasons.add(Reden.ACHTERSTAND);
        }
        if (status.blokkades().stream()
                .anyMatch(held -> held.topic().equals(topic) || held.dienst().equals(part.naam()))) {
            reasons.add(Reden.BERICHT_OPGEHOUDEN);
        }
        return reasons;
    }
}
