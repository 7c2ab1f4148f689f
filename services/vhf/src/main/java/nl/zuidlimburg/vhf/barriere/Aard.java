package nl.zuidlimburg.vhf.barriere;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of obstacle; a legal one goes to the register of knelpunten. */
@Schema(name = "BarriereAard")
public enum Aard {
    WETTELIJK,
    FINANCIEEL,
    ORGANISATORISCH,
    KENNIS,
    EIGENDOM,
    VERDIENMODEL
}
