package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an import. */
@Schema(name = "Inbrenginvoer")
record Invoeruitkomst(int toegevoegd, int overgeslagen, String melding) {}
