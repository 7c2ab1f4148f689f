package nl.zuidlimburg.notities.waarneming;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

sealed interface WaarnemingEvent extends Event {

    @EventType("waarneming-gedaan")
    record WaarnemingGedaan() implements WaarnemingEvent {}

    @EventType("waarneming-hernoemd")
    record WaarnemingHernoemd(String melder) implements WaarnemingEvent {}

    @EventType("waarneming-gedeeld")
    record WaarnemingGedeeld(String reden) implements WaarnemingEvent {}

    @EventType("waarneming-openbaar-gemaakt")
    record WaarnemingOpenbaarGemaakt(String reden) implements WaarnemingEvent {}

    @EventType("waarneming-ingetrokken")
    record WaarnemingIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden)
            implements WaarnemingEvent, Withdrawal {}
}
