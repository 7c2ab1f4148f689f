package nl.zuidlimburg.panorama.inbreng;

import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/** What can happen to it. Given and refused stay inside: nothing is on the topic before publication. */
public sealed interface InbrengEvent extends Event {

    @EventType("inbreng-ingediend")
    record InbrengIngediend() implements InbrengEvent {}

    @EventType("inbreng-gepubliceerd")
    record InbrengGepubliceerd() implements InbrengEvent {}

    @EventType("inbreng-geweigerd")
    record InbrengGeweigerd(String reden) implements InbrengEvent {}

    @EventType("inbreng-beantwoord")
    record InbrengBeantwoord() implements InbrengEvent {}

    @EventType("inbreng-gewijzigd")
    record InbrengGewijzigd(List<String> onderdelen) implements InbrengEvent {}

    @EventType("inbreng-samengevoegd")
    record InbrengSamengevoegd(UUID verderIn, String reden) implements InbrengEvent {}

    @EventType("inbreng-gesplitst")
    record InbrengGesplitst(List<UUID> verderIn, String reden) implements InbrengEvent {}

    @EventType("inbreng-ingetrokken")
    record InbrengIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements InbrengEvent, Withdrawal {}
}
