package nl.zuidlimburg.knelpunten.regelverwijzing;

/** The systems in which a rule has an identifier. The first six are parsed in full; the rest name a law that has no more than that. */
public enum Stelsel {
    /** Basiswettenbestand: national law of the Netherlands, with Juriconnect for its parts. */
    BWB("BWB"),
    /** Centrale voorziening decentrale regelgeving: law of municipalities, provinces and water boards. */
    CVDR("CVDR"),
    /** Akoma Ntoso, in the Netherlands as in STOP, the standard of the Omgevingswet. */
    AKN("AKN"),
    /** European Legislation Identifier: EU, Belgium (Justel), Germany (Bund). */
    ELI("ELI"),
    /** The number of a document in EUR-Lex. */
    CELEX("CELEX"),
    /** European Case Law Identifier. */
    ECLI("ECLI"),
    /** A page of the German Bundesgesetzblatt. */
    BGBL("BGBl"),
    /** The number of a text in the Belgisch Staatsblad, used by Justel. */
    NUMAC("numac"),
    /** A law or treaty known by its name alone. */
    NAAM("naam");

    private final String naam;

    Stelsel(String naam) {
        this.naam = naam;
    }

    /** As people write it. */
    public String naam() {
        return naam;
    }
}
