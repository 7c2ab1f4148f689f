package nl.zuidlimburg.vhf.kennis;

/** Where knowledge is kept. */
enum Kennissoort {
    LES("les", "context", "gedaan", "resultaat"),
    TOEPASSING("toepassing", "wie", "resultaat"),
    KENNISVRAAG("kennisvraag", "toelichting"),
    BIJEENKOMST("bijeenkomst", "plaats", "toelichting");

    private final String tabel;
    private final String[] velden;

    Kennissoort(String tabel, String... velden) {
        this.tabel = tabel;
        this.velden = velden;
    }

    String tabel() {
        return tabel;
    }

    /** All of the text, in SQL. */
    String tekst() {
        var tekst = new StringBuilder("titel");
        for (var veld : velden) {
            tekst.append(" || '. ' || coalesce(gegevens ->> '").append(veld).append("', '')");
        }
        return tekst.toString();
    }
}
