package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what someone speaks. */
@Schema(name = "Belanghebbende")
public enum Belanghebbende {
    INWONER,
    ONDERNEMER,
    AGRARIER,
    MAATSCHAPPELIJKE_ORGANISATIE,
    KENNISINSTELLING,
    OVERHEID,
    BUURLAND
}
