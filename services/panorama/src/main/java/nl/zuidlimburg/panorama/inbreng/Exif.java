package nl.zuidlimburg.panorama.inbreng;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads from a JPEG the one thing that the camera wrote and that we need before we drop it all: how it was held. */
final class Exif {
    private static final int APP1 = 0xFFE1;
    private static final int BEGIN_VAN_BEELD = 0xFFDA;
    private static final int ORIENTATIE = 0x0112;
    private static final byte[] KOP = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Exif() {}

    static Stand stand(byte[] bytes, Beeldsoort soort) {
        if (soort != Beeldsoort.JPEG) {
            return Stand.RECHTOP;
        }
        var buffer = ByteBuffer.wrap(bytes);
        int plek = 2;
        while (plek + 4 <= bytes.length) {
            int merk = Short.toUnsignedInt(buffer.getShort(plek));
            int lengte = Short.toUnsignedInt(buffer.getShort(plek + 2));
            if (merk == BEGIN_VAN_BEELD || lengte < 2 || plek + 2 + lengte > bytes.length) {
                return Stand.RECHTOP;
            }
            if (merk == APP1 && isExif(bytes, plek + 4)) {
                return stand(buffer.slice(plek + 4 + KOP.length, Math.max(0, lengte - 2 - KOP.length)));
            }
            plek += 2 + lengte;
        }
        return Stand.RECHTOP;
    }

    private static boolean isExif(byte[] bytes, int plek) {
        return plek + KOP.length <= bytes.length && Arrays.equals(bytes, plek, plek + KOP.length, KOP, 0, KOP.length);
    }

    /** @param tiff the block that EXIF is in: byte order, offset of the table, entries of twelve bytes */
    private static Stand stand(ByteBuffer tiff) {
        if (tiff.capacity() < 10) {
            return Stand.RECHTOP;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long tabel = Integer.toUnsignedLong(tiff.getInt(4));
        if (tabel + 2 > tiff.capacity()) {
            return Stand.RECHTOP;
        }
        int aantal = Short.toUnsignedInt(tiff.getShort((int) tabel));
        for (int i = 0; i < aantal; i++) {
            int regel = (int) tabel + 2 + 12 * i;
            if (regel + 12 > tiff.capacity()) {
                return Stand.RECHTOP;
            }
            if (Short.toUnsignedInt(tiff.getShort(regel)) == ORIENTATIE) {
                return Stand.van(Short.toUnsignedInt(tiff.getShort(regel + 8)));
            }
        }
        return Stand.RECHTOP;
    }
}
