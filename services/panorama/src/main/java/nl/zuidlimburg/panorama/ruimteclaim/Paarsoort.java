package nl.zuidlimburg.panorama.ruimteclaim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it means that two claims overlap. Within a search area it is only possible that they do. */
@Schema(name = "Ruimteconflictsoort")
public enum Paarsoort {
    CONFLICT,
    MOGELIJK_CONFLICT,
    COMBINATIEKANS,
    MOGELIJKE_COMBINATIEKANS;

    static Paarsoort van(boolean samen, boolean zoekgebied) {
        if (samen) {
            return zoekgebied ? MOGELIJKE_COMBINATIEKANS : COMBINATIEKANS;
        }
        return zoekgebied ? MOGELIJK_CONFLICT : CONFLICT;
    }

    public boolean isKans() {
        return this == COMBINATIEKANS || this == MOGELIJKE_COMBINATIEKANS;
    }
}
