package nl.zuidlimburg.notities.notitie;

import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.EventType;
import nl.zuidlimburg.platform.event.Withdrawal;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

sealed interface NotitieEvent extends Event {

    @EventType("notitie-gemaakt")
    record NotitieGemaakt() implements NotitieEvent {}

    @EventType("notitie-gewijzigd")
    record NotitieGewijzigd() implements NotitieEvent {}

    @EventType("notitie-afgerond")
    record NotitieAfgerond(String reden) implements NotitieEvent {}

    @EventType("notitie-gedeeld")
    record NotitieGedeeld(Zichtbaarheid vorigeZichtbaarheid, String reden) implements NotitieEvent {}

    @EventType("notitie-ingetrokken")
    record NotitieIngetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) implements NotitieEvent, Withdrawal {}
}
