package nl.zuidlimburg.vhf.bestand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A stream that gives no more than so many bytes, and takes no longer than so long: a source can drip for ever. */
final class BegrensdeStroom extends FilterInputStream {
    private final long deadline;
    private long over;

    BegrensdeStroom(InputStream in, long hoogstens, Duration langstens) {
        super(in);
        this.over = hoogstens;
        this.deadline = System.nanoTime() + langstens.toNanos();
    }

    @Override
    public int read() throws IOException {
        int gelezen = super.read();
        tel(gelezen < 0 ? 0 : 1);
        return gelezen;
    }

    @Override
    public int read(byte[] doel, int vanaf, int hoogstens) throws IOException {
        int gelezen = super.read(doel, vanaf, hoogstens);
        tel(gelezen);
        return gelezen;
    }

    private void tel(int gelezen) throws IOException {
        over -= Math.max(gelezen, 0);
        if (over < 0) {
            throw new IOException("het bestand is te groot");
        }
        if (System.nanoTime() > deadline) {
            throw new IOException("het duurt te lang");
        }
    }
}
