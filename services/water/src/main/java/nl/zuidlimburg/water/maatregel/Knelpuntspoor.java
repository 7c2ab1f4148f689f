package nl.zuidlimburg.water.maatregel;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.zuidlimburg.platform.event.Event;

/** What a fact of the register means for a measure. */
final class Knelpuntspoor {
    private Knelpuntspoor() {}

    /** @param herkomst whether the knelpunt came from this measure */
    static Optional<Event> volg(Maatregel maatregel, KnelpuntStand stand, boolean herkomst, Instant nu) {
        var blokkade = maatregel.blokkade();
        if (blokkade == null) {
            return herkomst && stand.zojuistVastgesteld() && maatregel.fase().loopt()
                    ? Optional.of(geblokkeerd(maatregel, stand, nu))
                    : Optional.empty();
        }
        if (!houdtTegen(blokkade, stand, herkomst)) {
            return Optional.empty();
        }
        var vervanger = stand.opgegaanIn();
        if (vervanger != null) {
            var over = blokkade.volgens(vervanger.id(), vervanger.nummer(), null);
            return Optional.of(
                    maatregel.volgt(over, "Het knelpunt is samengevoegd tot " + vervanger.nummer() + ".", nu));
        }
        if (stand.isOpgelost()) {
            var reden = stand.inWoorden() + ". " + Objects.requireNonNullElse(stand.reden(), "Opgelost.");
            return Optional.of(maatregel.deblokkeer(reden, null, nu));
        }
        var nieuw = blokkade.volgens(stand.id(), stand.nummer(), stand.status());
        return nieuw.equals(blokkade)
                ? Optional.empty()
                : Optional.of(maatregel.volgt(nieuw, "Het register: " + stand.inWoorden(), nu));
    }

    /** It is the one named, one that took its place, or the draft that came from a legal blockade without one. */
    private static boolean houdtTegen(Blokkade blokkade, KnelpuntStand stand, boolean herkomst) {
        var knelpunt = blokkade.knelpunt();
        return knelpunt == null
                ? herkomst && blokkade.oorzaak() == Blokkade.Oorzaak.WETTELIJK
                : knelpunt.equals(stand.id()) || stand.uit().contains(knelpunt);
    }

    private static Event geblokkeerd(Maatregel maatregel, KnelpuntStand stand, Instant nu) {
        var feit =
                maatregel.blokkeer(new Blokkade.Verzoek(Blokkade.Oorzaak.WETTELIJK, stand.inWoorden(), stand.id()), nu);
        maatregel.kentKnelpunt(stand);
        return feit;
    }
}
