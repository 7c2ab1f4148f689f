package nl.zuidlimburg.vhf.meting;

/** Why there is no value. */
public enum Ontbreekt {
    /** The source has an empty cell. */
    NIET_GELEVERD,
    /** The source says unknown, or too uncertain to publish. */
    ONBEKEND,
    /** The source keeps it secret. */
    GEHEIM,
    /** It cannot exist here, such as homes in an area without homes. */
    NIET_VAN_TOEPASSING,
    /** Known, and suppressed by us: it says something about too few persons or homes. */
    ONDERDRUKT
}
