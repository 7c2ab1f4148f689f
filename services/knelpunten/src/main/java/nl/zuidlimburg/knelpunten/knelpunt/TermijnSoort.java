package nl.zuidlimburg.knelpunten.knelpunt;

/** The promises to whoever reports, all counted from the day of the report. */
public enum TermijnSoort {
    /** Someone took it up, or said why not. */
    EERSTE_ANTWOORD,
    /** A question for clarification was put, or none was needed (Regulation (EU) 2025/925, article 9(2)). */
    VERDUIDELIJKING,
    /** It was established or refused, with reasons. */
    UITKOMST
}
