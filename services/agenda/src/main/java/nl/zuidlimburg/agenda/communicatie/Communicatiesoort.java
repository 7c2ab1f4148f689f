package nl.zuidlimburg.agenda.communicatie;

/** The ways in which the programme tells. */
public enum Communicatiesoort {
    STRATEGIE,
    NIEUWSBRIEF,
    CONFERENTIE,
    WEBINAR,
    RAAD,
    PLATFORM
}
