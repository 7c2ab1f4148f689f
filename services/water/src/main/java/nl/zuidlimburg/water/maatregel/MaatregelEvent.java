package nl.zuidlimburg.water.maatregel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a measure. */
public sealed interface MaatregelEvent extends Event {

    @EventType("maatregel-opgenomen")
    record MaatregelOpgenomen() implements MaatregelEvent {}

    /** Its description, its sharing, an early phase, or a correction with the day from which it was so. */
    @EventType("maatregel-gewijzigd")
    record MaatregelGewijzigd(
            List<String> onderdelen,
            @Nullable String reden,
            @Nullable LocalDate geldigOp) implements MaatregelEvent {
        MaatregelGewijzigd(List<String> onderdelen, @Nullable String reden) {
            this(onderdelen, reden, null);
        }
    }

    @EventType("maatregel-gestart")
    record MaatregelGestart(String reden, LocalDate geldigOp) implements MaatregelEvent {}

    /** The register reads cause, explanation and knelpunt. */
    @EventType("maatregel-geblokkeerd")
    record MaatregelGeblokkeerd(
            Blokkade.Oorzaak oorzaak,
            String toelichting,
            @Nullable UUID knelpunt) implements MaatregelEvent {
        @Override
        public String reden() {
            return toelichting;
        }
    }

    @EventType("maatregel-gedeblokkeerd")
    record MaatregelGedeblokkeerd(String reden, @Nullable UUID knelpunt, LocalDate geldigOp)
            implements MaatregelEvent {}

    @EventType("maatregel-gereed")
    record MaatregelGereed(String reden, LocalDate geldigOp) implements MaatregelEvent {}

    @EventType("maatregel-gestopt")
    record MaatregelGestopt(String reden, LocalDate geldigOp) implements MaatregelEvent {}

    @EventType("maatregel-ingetrokken")
    record MaatregelIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements MaatregelEvent, Withdrawal {}
}
