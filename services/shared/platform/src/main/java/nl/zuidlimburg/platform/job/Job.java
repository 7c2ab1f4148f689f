package nl.zuidlimburg.platform.job;

import org.jspecify.annotations.Nullable;

/** A task in hand: what its handler tells, and where it is told to stop. */
public interface Job {

    /** How far earlier attempts came; 0 on the first. */
    long done();

    /** How much there is to do, once that is known. */
    void total(long total);

    /**
     * Does a part of the work in one transaction together with the progress, so that each part has its effect exactly
     * once. Keep a part short (some hundreds of rows): between parts the task can be cancelled.
     *
     * @param done how far the task is after this part
     */
    void step(long done, Runnable part);

    /** Reports a row that could not be used; within a step, so that it is reported once. */
    void badRow(long row, @Nullable String veld, String reden);
}
