package nl.zuidlimburg.gateway.zoeken;

/** A code as people read it: {@code in-beoordeling} becomes "In beoordeling". */
public final class Woorden {
    private Woorden() {}

    public static String of(String code) {
        if (code.isEmpty()) {
            return code;
        }
        return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
    }
}
