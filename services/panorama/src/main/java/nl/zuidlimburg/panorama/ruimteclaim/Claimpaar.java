package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.UUID;

/** Two claims that overlap in place and time; {@code een} comes first in the order of the database. */
record Claimpaar(UUID een, UUID ander, Paarsoort soort, double hectare, Tijdvak tijdvak) {}
