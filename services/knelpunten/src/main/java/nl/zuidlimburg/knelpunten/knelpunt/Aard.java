package nl.zuidlimburg.knelpunten.knelpunt;

/** What kind of regulation hinders. What is no regulation (money, capacity) is a barrière elsewhere. */
public enum Aard {
    WET_OF_REGEL,
    UITLEG_VAN_EEN_REGEL,
    UITVOERINGSPRAKTIJK,
    VERSCHIL_TUSSEN_LANDEN,
    ONTBREKEN_VAN_EEN_REGEL
}
