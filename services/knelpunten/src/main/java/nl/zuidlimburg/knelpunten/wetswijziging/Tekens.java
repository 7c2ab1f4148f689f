package nl.zuidlimburg.knelpunten.wetswijziging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text, in whatever way the sender's spreadsheet saved it. */
final class Tekens {
    /** What older Windows programs call ANSI; the printable part of Latin-1, and more. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char BOM = '\uFEFF';

    private Tekens() {}

    static String lees(byte[] inhoud) {
        if (begintMet(inhoud, 0xFF, 0xFE)) {
            return zonderBom(new String(inhoud, StandardCharsets.UTF_16LE));
        }
        if (begintMet(inhoud, 0xFE, 0xFF)) {
            return zonderBom(new String(inhoud, StandardCharsets.UTF_16BE));
        }
        try {
            return zonderBom(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString());
        } catch (CharacterCodingException geenUtf8) {
            return new String(inhoud, WINDOWS);
        }
    }

    private static boolean begintMet(byte[] inhoud, int eerste, int tweede) {
        return inhoud.length > 1 && (inhoud[0] & 0xFF) == eerste && (inhoud[1] & 0xFF) == tweede;
    }

    private static String zonderBom(String tekst) {
        return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
    }
}
