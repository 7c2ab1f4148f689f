package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many visitors support it. */
@Schema(name = "Inbrengsteun")
record Steun(long aantal) {}
