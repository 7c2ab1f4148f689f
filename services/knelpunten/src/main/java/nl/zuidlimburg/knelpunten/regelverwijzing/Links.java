package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.nio.charset.StandardCharsets;

/** Builds a link out of a fixed address and an identifier. */
final class Links {
    private static final String VEILIG = "-._~:/@!$&'()*+,;=#?";

    private Links() {}

    /** The identifier behind the address, with every character encoded that may not stand in a URL. */
    static String van(String adres, String identificatie) {
        var link = new StringBuilder(adres);
        for (byte b : identificatie.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || VEILIG.indexOf(c) >= 0)) {
                link.append(c);
            } else {
                link.append('%').append(String.format("%02X", (int) c));
            }
        }
        return link.toString();
    }
}
