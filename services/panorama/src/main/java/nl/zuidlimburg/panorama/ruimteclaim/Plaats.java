package nl.zuidlimburg.panorama.ruimteclaim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the geometry of a claim says. */
@Schema(
        name = "Claimplaats",
        description = "Of de geometrie de plaats is, een gebied waarin wordt gezocht, of ontbreekt.")
public enum Plaats {
    VAST,
    ZOEKGEBIED,
    GEEN
}
