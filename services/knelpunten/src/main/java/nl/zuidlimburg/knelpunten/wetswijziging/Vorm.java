package nl.zuidlimburg.knelpunten.wetswijziging;

/** The forms in which a feed may come. */
enum Vorm {
    /** Our template with columns identificatie, geldigVanaf, omschrijving, bron. */
    CSV,
    /** A list of objects with the same fields, or an object that holds it under {@code wijzigingen}. */
    JSON,
    /** BWBIdList.xml of wetten.overheid.nl: every law with the day of its last change. */
    BWB
}
