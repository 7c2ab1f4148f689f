package nl.zuidlimburg.vhf.bestand;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a file as one stream; one of them is in memory at a time. */
final class Bestandstroom extends InputStream {
    private final IntFunction<Optional<byte[]>> delen;
    private int volgend;
    private byte[] deel = {};
    private int plek;

    Bestandstroom(IntFunction<Optional<byte[]>> delen, int vanaf) {
        this.delen = delen;
        this.volgend = vanaf;
    }

    @Override
    public int read() {
        return zorgVoorMeer() ? deel[plek++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] doel, int vanaf, int hoogstens) {
        if (hoogstens == 0) {
            return 0;
        }
        if (!zorgVoorMeer()) {
            return -1;
        }
        int aantal = Math.min(hoogstens, deel.length - plek);
        System.arraycopy(deel, plek, doel, vanaf, aantal);
        plek += aantal;
        return aantal;
    }

    private boolean zorgVoorMeer() {
        while (plek == deel.length) {
            var volgende = delen.apply(volgend);
            if (volgende.isEmpty()) {
                return false;
            }
            deel = volgende.get();
            plek = 0;
            volgend++;
        }
        return true;
    }
}
