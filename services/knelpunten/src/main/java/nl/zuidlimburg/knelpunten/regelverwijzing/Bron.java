package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A reference as someone typed or pasted it, stripped of what carries no meaning (spaces, quotes, the encodings of a
 * URL), while it remembers where each remaining character stood. One pass, linear in the length.
 */
final class Bron {
    private static final String OPENING = "\"'“”„‘’«<([{";
    private static final String SLUITING = "\"'“”‘’»>)]}.,;:!?";

    private final String tekst;
    private final int[] plaats;

    private Bron(String tekst, int[] plaats) {
        this.tekst = tekst;
        this.plaats = plaats;
    }

    static Bron van(String oorspronkelijk) {
        int begin = 0;
        int eind = oorspronkelijk.length();
        while (begin < eind
                && (isLeeg(oorspronkelijk.charAt(begin)) || OPENING.indexOf(oorspronkelijk.charAt(begin)) >= 0)) {
            begin++;
        }
        int haakjes = 0;
        for (int i = begin; i < eind; i++) {
            haakjes += oorspronkelijk.charAt(i) == '(' ? 1 : oorspronkelijk.charAt(i) == ')' ? -1 : 0;
        }
        while (eind > begin) {
            char c = oorspronkelijk.charAt(eind - 1);
            boolean hoortErbij = c == ')' && haakjes >= 0;
            if (hoortErbij || !(isLeeg(c) || SLUITING.indexOf(c) >= 0)) {
                break;
            }
            haakjes += c == ')' ? 1 : 0;
            eind--;
        }
        return schoon(oorspronkelijk, begin, eind);
    }

    private static Bron schoon(String ruw, int begin, int eind) {
        var tekst = new StringBuilder(eind - begin);
        var plaats = new int[eind - begin + 1];
        boolean inWaarde = false;
        boolean spatie = false;
        int i = begin;
        while (i < eind) {
            char c = ruw.charAt(i);
            int volgende = i + 1;
            String erbij = String.valueOf(c);
            if (isLeeg(c)) {
                spatie = true;
                erbij = "";
            } else if (c == '&' && ruw.regionMatches(true, i, "&amp;", 0, 5)) {
                erbij = "&";
                volgende = i + 5;
            } else if (c == '%') {
                volgende = eindeVanCodes(ruw, i, eind);
                erbij = volgende == i ? "%" : gedecodeerd(ruw, i, volgende);
                volgende = Math.max(volgende, i + 1);
            }
            for (int k = 0; k < erbij.length(); k++) {
                char e = erbij.charAt(k);
                if (isLeeg(e)) {
                    spatie = true;
                    continue;
                }
                // Within a value a space means something: "artikel=P 15" is article P 15, which Juriconnect writes
                // P_15.
                if (spatie && inWaarde && Character.isLetterOrDigit(e) && eindigtOpLetterOfCijfer(tekst)) {
                    plaats[tekst.length()] = i;
                    tekst.append('_');
                }
                spatie = false;
                inWaarde = e == '=' || (inWaarde && e != '&');
                plaats[tekst.length()] = i;
                tekst.append(e);
            }
            i = volgende;
        }
        plaats[tekst.length()] = eind;
        return new Bron(tekst.toString(), plaats);
    }

    private static boolean eindigtOpLetterOfCijfer(StringBuilder tekst) {
        return !tekst.isEmpty() && Character.isLetterOrDigit(tekst.charAt(tekst.length() - 1));
    }

    private static int eindeVanCodes(String ruw, int i, int eind) {
        int j = i;
        while (j + 2 < eind
                && ruw.charAt(j) == '%'
                && Character.digit(ruw.charAt(j + 1), 16) >= 0
                && Character.digit(ruw.charAt(j + 2), 16) >= 0) {
            j += 3;
        }
        return j;
    }

    private static String gedecodeerd(String ruw, int van, int tot) {
        var bytes = new ByteArrayOutputStream();
        for (int j = van; j < tot; j += 3) {
            bytes.write(Character.digit(ruw.charAt(j + 1), 16) * 16 + Character.digit(ruw.charAt(j + 2), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** White space, control characters and the invisible ones that come along when copying from a document. */
    private static boolean isLeeg(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    String tekst() {
        return tekst;
    }

    /** Where the character at {@code i} of the cleaned text stood. */
    int plaats(int i) {
        return plaats[i];
    }

    /** The same text, ending before the first of {@code einde} from {@code begin} on. */
    Bron tot(int begin, String einde) {
        int eind = begin;
        while (eind < tekst.length() && einde.indexOf(tekst.charAt(eind)) < 0) {
            eind++;
        }
        return new Bron(tekst.substring(0, eind), plaats);
    }

    OngeldigeVerwijzing fout(@Nullable Stelsel stelsel, String deel, int van, int tot, String reden, String verwacht) {
        int begin = plaats[Math.min(van, tekst.length())];
        int eind = tot >= tekst.length() ? plaats[tekst.length()] : plaats[tot];
        String gevonden = tekst.substring(Math.min(van, tekst.length()), Math.min(tot, tekst.length()));
        return new OngeldigeVerwijzing(stelsel, deel, gevonden, begin, Math.max(begin, eind), reden, verwacht);
    }
}
