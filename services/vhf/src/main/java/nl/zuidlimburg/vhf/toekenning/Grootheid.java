package nl.zuidlimburg.vhf.toekenning;

/** What sources say a figure of: amounts in cents, homes as a number. */
public enum Grootheid {
    RIJKSBIJDRAGE,
    COFINANCIERING,
    WONINGEN;

    boolean isBedrag() {
        return this != WONINGEN;
    }
}
