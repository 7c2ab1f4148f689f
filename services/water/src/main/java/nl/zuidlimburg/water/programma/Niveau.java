package nl.zuidlimburg.water.programma;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At which level something is decided. */
@Schema(name = "ProgrammaNiveau")
public enum Niveau {
    NATIONAAL,
    PROVINCIAAL,
    REGIONAAL,
    LOKAAL,
    GRENSOVERSCHRIJDEND
}
