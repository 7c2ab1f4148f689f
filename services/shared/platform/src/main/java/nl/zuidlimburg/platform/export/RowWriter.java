package nl.zuidlimburg.platform.export;

import java.io.IOException;

/** Writes a file a row at a time and keeps no rows. */
interface RowWriter<T> {
    void row(T row) throws IOException;

    /** Writes what comes after the last row. The stream below stays open. */
    void finish() throws IOException;
}
