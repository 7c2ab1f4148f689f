package nl.zuidlimburg.gateway.live;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Something changed that this receiver may know of: enough to read again, no content. {@code nr} is the place to resume from. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Hint(long nr, String type, String id, String zichtbaarheid) {}
