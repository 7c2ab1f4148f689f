package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What can happen to a knelpunt. */
public sealed interface KnelpuntEvent extends Event {

    @EventType("knelpunt-gemeld")
    record KnelpuntGemeld(@Nullable String reden) implements KnelpuntEvent {}

    @EventType("knelpunt-in-beoordeling-genomen")
    record KnelpuntInBeoordelingGenomen(String reden) implements KnelpuntEvent {}

    @EventType("knelpunt-vastgesteld")
    record KnelpuntVastgesteld(String reden) implements KnelpuntEvent {}

    @EventType("knelpunt-afgewezen")
    record KnelpuntAfgewezen(String reden) implements KnelpuntEvent {}

    @EventType("knelpunt-in-oplossing-genomen")
    record KnelpuntInOplossingGenomen(Spoor spoor, String reden) implements KnelpuntEvent {}

    /** Put before the next rung, or skipping some with {@code redenOverslaan}. */
    @EventType("knelpunt-geescaleerd")
    record KnelpuntGeescaleerd(
            Trede trede,
            String geadresseerde,
            String reden,
            @Nullable String redenOverslaan,
            LocalDate geldigOp) implements KnelpuntEvent {}

    @EventType("knelpunt-opgelost")
    record KnelpuntOpgelost(String reden, LocalDate geldigOp) implements KnelpuntEvent {}

    @EventType("knelpunt-onoplosbaar-verklaard")
    record KnelpuntOnoplosbaarVerklaard(String reden, LocalDate geldigOp) implements KnelpuntEvent {}

    @EventType("knelpunt-heropend")
    record KnelpuntHeropend(KnelpuntStatus vorigeStatus, String reden) implements KnelpuntEvent {}

    /** Recorded on every knelpunt that went up, and on the one it became; both organisations that reported are named. */
    @EventType("knelpunt-samengevoegd")
    record KnelpuntSamengevoegd(Verwijzing tot, List<Afkomst> uit, List<String> melders, String reden)
            implements KnelpuntEvent {}

    /** Anything else that changed; {@code onderdelen} names the fields of the view. */
    @EventType("knelpunt-gewijzigd")
    record KnelpuntGewijzigd(
            List<String> onderdelen, @Nullable String reden) implements KnelpuntEvent {}

    @EventType("knelpunt-ingetrokken")
    record KnelpuntIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements KnelpuntEvent, Withdrawal {}

    /** The last day in time went by without the promised step. */
    @EventType("termijn-overschreden")
    record TermijnOverschreden(TermijnSoort soort, LocalDate uiterlijkOp) implements KnelpuntEvent {}
}
