package nl.zuidlimburg.vhf.bestand;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Turns the bytes of a file into text, in whatever way the sender's program saved it, without holding all of it. */
public final class Tekens {
    /** What older Windows programs call ANSI; the printable part of Latin-1, and more. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int STUK = 64 * 1024;

    private Tekens() {}

    /** The text, without a byte order mark. {@code bestand} is opened twice: once to see how it was written. */
    public static Reader lees(Supplier<InputStream> bestand) throws IOException {
        var in = new BufferedInputStream(bestand.get(), STUK);
        in.mark(4);
        int eerste = in.read();
        int tweede = in.read();
        int derde = in.read();
        in.reset();
        if (eerste == 0xFF && tweede == 0xFE || eerste == 0xFE && tweede == 0xFF) {
            in.skipNBytes(2);
            return reader(in, eerste == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (eerste == 0xEF && tweede == 0xBB && derde == 0xBF) {
            in.skipNBytes(3);
            return reader(in, StandardCharsets.UTF_8);
        }
        return reader(in, isUtf8(bestand.get()) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        var streng = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var stuk = new char[STUK];
        try (var reader = new InputStreamReader(in, streng)) {
            while (reader.read(stuk) >= 0) {
                // Only whether it can be read counts.
            }
            return true;
        } catch (CharacterCodingException geenUtf8) {
            return false;
        }
    }

    private static Reader reader(InputStream in, Charset tekens) {
        return new BufferedReader(new InputStreamReader(in, tekens), STUK);
    }
}
