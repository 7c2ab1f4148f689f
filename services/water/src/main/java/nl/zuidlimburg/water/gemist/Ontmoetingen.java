package nl.zuidlimburg.water.gemist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the features that know of tafels and connections say of who meets whom; each one implements it for its own. */
public interface Ontmoetingen {

    /** Pairs of programmes, and pairs of measures, that meet: by a shared tafel or a connection that was made. */
    Set<Paar> verbonden();

    /** The tafels of each of these programmes, the one most fit to let another programme join first. */
    Map<UUID, List<Tafel>> tafels(Collection<UUID> programmas);

    /** A tafel, in brief. */
    record Tafel(UUID id, String naam) {}
}
