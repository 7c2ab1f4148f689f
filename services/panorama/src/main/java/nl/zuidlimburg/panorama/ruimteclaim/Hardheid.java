package nl.zuidlimburg.panorama.ruimteclaim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How firm a claim is. */
@Schema(name = "Hardheid")
public enum Hardheid {
    VASTGESTELD,
    ZACHT,
    ONBEKEND
}
