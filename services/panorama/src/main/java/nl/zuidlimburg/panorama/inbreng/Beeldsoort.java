package nl.zuidlimburg.panorama.inbreng;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The pictures that we take, known by the bytes that they begin with. */
enum Beeldsoort {
    PNG("png", "89504e470d0a1a0a"),
    JPEG("jpeg", "ffd8ff");

    private final String formaat;
    private final byte[] begin;

    Beeldsoort(String formaat, String begin) {
        this.formaat = formaat;
        this.begin = HexFormat.of().parseHex(begin);
    }

    static Optional<Beeldsoort> van(byte[] bytes) {
        return Arrays.stream(values())
                .filter(soort -> bytes.length > soort.begin.length
                        && Arrays.equals(bytes, 0, soort.begin.length, soort.begin, 0, soort.begin.length))
                .findFirst();
    }

    /** What ImageIO calls it. */
    String formaat() {
        return formaat;
    }
}
