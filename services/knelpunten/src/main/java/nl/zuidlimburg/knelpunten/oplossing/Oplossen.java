package nl.zuidlimburg.knelpunten.oplossing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.zuidlimburg.platform.event.Outbox;

/** How an oplossing comes into the register and is put to use: by a form, or as demo content. */
@ApplicationScoped
public class Oplossen {
    private final Oplossingen oplossingen;
    private final Outbox outbox;
    private final Clock clock;

    Oplossen(Oplossingen oplossingen, Outbox outbox, Clock clock) {
        this.oplossingen = oplossingen;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Oplossing legVast(OplossingInvoer invoer) {
        oplossingen.vraagKnelpunten(invoer, invoer.zichtbaarheid());
        var nu = clock.instant();
        var oplossing = new Oplossing(oplossingen.volgendNummer(nu), invoer, nu);
        oplossingen.persist(oplossing);
        outbox.append(oplossing, oplossing.legVast(invoer.reden()));
        return oplossing;
    }

    public void pasToe(Oplossing oplossing, Toepassing toepassing) {
        outbox.append(oplossing, oplossing.pasToe(toepassing, clock.instant()));
    }
}
