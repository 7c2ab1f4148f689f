package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it is. */
@Schema(name = "Inbrengstatus")
public enum Inbrengstatus {
    INGEDIEND,
    GEPUBLICEERD,
    GEWEIGERD,
    BEANTWOORD,
    SAMENGEVOEGD,
    GESPLITST,
    INGETROKKEN
}
