package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a reference from left to right, part by part; what is wrong is refused with the name and place of the part. */
final class Lezer {
    private static final Pattern DATUM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final String[] TELWOORDEN = {
        "geen", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"
    };

    private final Stelsel stelsel;
    private final Bron bron;
    private final LocalDate vandaag;
    private int positie;

    Lezer(Stelsel stelsel, Bron bron, int positie, LocalDate vandaag) {
        this.stelsel = stelsel;
        this.bron = bron;
        this.positie = positie;
        this.vandaag = vandaag;
    }

    boolean klaar() {
        return positie >= bron.tekst().length();
    }

    /** Takes {@code begin} when it stands here, whatever its case. */
    boolean neem(String begin) {
        boolean staatEr = bron.tekst().regionMatches(true, positie, begin, 0, begin.length());
        positie += staatEr ? begin.length() : 0;
        return staatEr;
    }

    boolean staat(String begin) {
        return bron.tekst().regionMatches(true, positie, begin, 0, begin.length());
    }

    /** The part up to (not including) the first of the {@code scheidingen}, or to the end. */
    Deel tot(String naam, String scheidingen) {
        int begin = positie;
        while (!klaar() && scheidingen.indexOf(bron.tekst().charAt(positie)) < 0) {
            positie++;
        }
        return new Deel(naam, bron.tekst().substring(begin, positie), begin, positie);
    }

    Deel rest(String naam) {
        return tot(naam, "");
    }

    /** The longest run of digits from here. */
    Deel cijfers(String naam) {
        int begin = positie;
        while (!klaar() && bron.tekst().charAt(positie) >= '0' && bron.tekst().charAt(positie) <= '9') {
            positie++;
        }
        return new Deel(naam, bron.tekst().substring(begin, positie), begin, positie);
    }

    Deel hier(String naam) {
        return new Deel(naam, "", positie, positie);
    }

    void einde(String verwacht) {
        if (!klaar()) {
            throw fout(rest("slot"), "hier is de verwijzing al compleet", verwacht);
        }
    }

    OngeldigeVerwijzing fout(Deel deel, String reden, String verwacht) {
        return bron.fout(stelsel, deel.naam(), deel.van(), deel.tot(), reden, verwacht);
    }

    void eis(boolean goed, Deel deel, String reden, String verwacht) {
        if (!goed) {
            throw fout(deel, reden, verwacht);
        }
    }

    /** A day that exists, as yyyy-mm-dd. */
    LocalDate datum(Deel deel) {
        var delen = DATUM.matcher(deel.waarde());
        eis(delen.matches(), deel, "dit is geen datum", "een datum als 2024-01-31 (jaar-maand-dag)");
        return datum(deel, delen.group(1), delen.group(2), delen.group(3));
    }

    LocalDate datum(Deel deel, String jaar, String maand, String dag) {
        try {
            return LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
        } catch (DateTimeException e) {
            throw fout(deel, "deze dag bestaat niet", "een bestaande datum als 2024-01-31");
        }
    }

    static boolean lijktDatum(Deel deel) {
        return DATUM.matcher(deel.waarde()).matches();
    }

    /** A year of four digits, not before {@code vanaf} and not after this year. */
    int jaar(Deel deel, int vanaf) {
        eis(
                deel.isCijfers() && deel.waarde().length() == 4,
                deel,
                "een jaar heeft vier cijfers",
                "een jaar van " + vanaf + " tot en met " + vandaag.getYear());
        int jaar = Integer.parseInt(deel.waarde());
        eis(
                jaar >= vanaf && jaar <= vandaag.getYear(),
                deel,
                jaar < vanaf ? "zo vroeg bestaat dit niet" : "dit jaar ligt in de toekomst",
                "een jaar van " + vanaf + " tot en met " + vandaag.getYear());
        return jaar;
    }

    /** The number as a word, as far as people write it so. */
    static String telwoord(int aantal) {
        return aantal < TELWOORDEN.length ? TELWOORDEN[aantal] : String.valueOf(aantal);
    }
}
