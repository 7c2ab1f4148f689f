package nl.zuidlimburg.knelpunten.oplossing;

/** How far an oplossing is. */
public enum Stadium {
    IDEE,
    VOORSTEL,
    IN_VOORBEREIDING,
    BESLOTEN,
    IN_UITVOERING,
    GEREALISEERD,
    VERVALLEN
}
