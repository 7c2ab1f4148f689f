package nl.zuidlimburg.notities.notitie;

enum NotitieStatus {
    OPEN,
    IN_UITVOERING,
    AFGEROND
}
