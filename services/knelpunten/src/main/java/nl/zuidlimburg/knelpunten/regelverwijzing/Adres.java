package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.util.List;
import java.util.Locale;

/** The identifier inside a URL of an official register: where it begins, and which character ends it. */
record Adres(int begin, String einde) {

    private record Register(String host, String merk, String einde) {}

    /** The mark is what stands before the identifier; without one it follows the host. */
    private static final List<Register> REGISTERS = List.of(
            new Register("wetten.overheid.nl", "/id/", ""),
            new Register("wetten.overheid.nl", "/", ""),
            new Register("wetten.nl", "/", ""),
            new Register("lokaleregelgeving.overheid.nl", "/", ""),
            new Register("decentrale.regelgeving.overheid.nl", "/CVDR", "."),
            new Register("identifier.overheid.nl", "", ""),
            new Register("eur-lex.europa.eu", "uri=CELEX:", "&#"),
            new Register("eur-lex.europa.eu", "uri=ecli:", "&#"),
            new Register("eur-lex.europa.eu", "/eli/", "?"),
            new Register("publications.europa.eu", "/resource/celex/", "?&#"),
            new Register("data.europa.eu", "/eli/", "?"),
            new Register("ejustice.just.fgov.be", "/eli/", "?"),
            new Register("recht.bund.de", "/eli/", "?"),
            new Register("testphase.rechtsinformationen.bund.de", "/eli/", "?"),
            new Register("deeplink.rechtspraak.nl", "id=", "&#"),
            new Register("uitspraken.rechtspraak.nl", "id=", "&#"),
            new Register("e-justice.europa.eu", "/ecli/", "?&#"));

    static boolean is(String tekst) {
        return tekst.regionMatches(true, 0, "http://", 0, 7)
                || tekst.regionMatches(true, 0, "https://", 0, 8)
                || tekst.regionMatches(true, 0, "www.", 0, 4)
                || REGISTERS.stream()
                        .anyMatch(r -> tekst.regionMatches(
                                true, 0, r.host() + "/", 0, r.host().length() + 1));
    }

    static Adres in(Bron bron) {
        var klein = bron.tekst().toLowerCase(Locale.ROOT);
        int host = klein.startsWith("http") ? klein.indexOf("//") + 2 : 0;
        host += klein.startsWith("www.", host) ? 4 : 0;
        for (var register : REGISTERS) {
            if (klein.startsWith(register.host(), host)) {
                int na = host + register.host().length();
                var merk = register.merk().toLowerCase(Locale.ROOT);
                int gevonden = klein.indexOf(merk, na);
                if (gevonden >= 0) {
                    return new Adres(begin(klein, merk, gevonden, na), register.einde());
                }
            }
        }
        int eindeHost = klein.indexOf('/', host);
        throw bron.fout(
                null,
                "adres",
                host,
                eindeHost < 0 ? klein.length() : eindeHost,
                "dit is geen register van regels dat wordt herkend",
                "een adres van wetten.overheid.nl, lokaleregelgeving.overheid.nl, eur-lex.europa.eu, rechtspraak.nl, Justel of recht.bund.de");
    }

    private static int begin(String klein, String merk, int gevonden, int na) {
        return switch (merk) {
            case "" -> na;
            case "/cvdr" -> klein.lastIndexOf("/cvdr") + 1;
            case "/eli/" -> gevonden;
            default -> gevonden + merk.length();
        };
    }
}
