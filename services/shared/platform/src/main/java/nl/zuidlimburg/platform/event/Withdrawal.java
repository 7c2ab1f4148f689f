package nl.zuidlimburg.platform.event;

import nl.zuidlimburg.platform.sharing.Zichtbaarheid;

/**
 * The fact that an item is no longer shared. It is published to those who could see the item until now, with the id
 * only, so that they hide it.
 */
public interface Withdrawal extends Event {
    Zichtbaarheid vorigeZichtbaarheid();
}
