package nl.zuidlimburg.vhf.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.vhf.meting.Meting;
import nl.zuidlimburg.vhf.meting.Waarde;
import nl.zuidlimburg.vhf.meting.Waardenbestand;
import org.jspecify.annotations.Nullable;

/** Loads a small wide file that is known to be right, such as the demo content, in the transaction of the caller. */
@ApplicationScoped
public class Bestandslader {
    private final Woordenboeken woordenboeken;
    private final Waardenbestand waarden;
    private final Outbox outbox;
    private final Clock clock;

    Bestandslader(Woordenboeken woordenboeken, Waardenbestand waarden, Outbox outbox, Clock clock) {
        this.woordenboeken = woordenboeken;
        this.waarden = waarden;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws IllegalStateException when anything in the file is not as it should be */
    @Transactional(Transactional.TxType.MANDATORY)
    public void laad(Meting meting, String naam, Reader tekst) {
        var rijen = new ArrayList<Waardenbestand.Rij>();
        Rijen.lees(tekst, new CbsBreed(woordenboeken.nu(), new Streng(naam, rijen)));
        waarden.voegToe(meting.id(), rijen);
        outbox.append(meting, meting.voerIn(naam, rijen.size(), waarden.tel(meting.id()), clock.instant()));
    }

    private record Streng(String naam, List<Waardenbestand.Rij> rijen) implements Ontvanger {
        @Override
        public void waarde(long rij, String gebied, String indicator, Waarde waarde) {
            rijen.add(new Waardenbestand.Rij(gebied, indicator, waarde));
        }

        @Override
        public void fout(long rij, @Nullable String veld, String reden) {
            throw new IllegalStateException(naam + ", row " + rij + ", " + veld + ": " + reden);
        }

        @Override
        public void buitenGebied(long rij) {
            throw new IllegalStateException(naam + ", row " + rij + ": unknown area");
        }

        @Override
        public void onbekend(String kolom) {
            throw new IllegalStateException(naam + ": unknown column " + kolom);
        }
    }
}
