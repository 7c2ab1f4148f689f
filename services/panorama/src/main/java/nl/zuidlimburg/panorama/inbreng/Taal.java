package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The languages of the area. */
@Schema(name = "Taal")
public enum Taal {
    NL,
    DE,
    FR,
    EN
}
