package nl.zuidlimburg.agenda.organisatie;

/** The kinds of organisation that the Startagenda names. */
public enum Organisatiesoort {
    RIJK,
    PROVINCIE,
    GEMEENTE,
    WATERSCHAP,
    SAMENWERKINGSVERBAND,
    ONDERNEMING,
    KENNISINSTELLING,
    MAATSCHAPPELIJKE_ORGANISATIE,
    BURGERINITIATIEF,
    EUREGIONAAL,
    BUITENLANDSE_OVERHEID,
    EUROPESE_INSTELLING
}
