package nl.zuidlimburg.vhf.invoer;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rijen values and explained gaps that are in the measurement now
 * @param buitenGebied right rows about areas that are not ours
 * @param onderdrukt values that say something about too few persons or homes
 * @param onbekend names of figures that no indicator takes, the first two hundred
 */
record Uitkomst(long rijen, long fouten, long buitenGebied, int onderdrukt, List<String> onbekend) {}
