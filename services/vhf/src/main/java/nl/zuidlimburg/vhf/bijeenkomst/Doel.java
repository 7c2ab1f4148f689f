package nl.zuidlimburg.vhf.bijeenkomst;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people come together for. */
@Schema(name = "BijeenkomstDoel")
public enum Doel {
    INSPIREREN,
    KENNIS_DELEN,
    AANJAGEN
}
