package nl.zuidlimburg.panorama.inbreng;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way by which it came. */
@Schema(name = "Inbrengkanaal")
public enum Kanaal {
    APP,
    WORKSHOP,
    EXPO,
    BRIEF,
    E_MAIL
}
