package nl.zuidlimburg.platform.job;

import org.jspecify.annotations.Nullable;

/**
 * Does one kind of work in the background; a CDI bean. It may be run again after a crash or a lost lease: what it does in
 * {@link Job#step} happens exactly once, and {@link Job#done} says where to go on.
 *
 * @param <P> what it is given, a record that is stored as JSON
 */
public interface JobHandler<P> {

    /** The name of the work, stable, such as {@code wetten-invoer}. */
    String kind();

    Class<P> payload();

    /**
     * @return what the submitter is shown as {@code resultaat}, or null
     * @throws Exception a {@code RuleViolation} or {@code InvalidInput} ends the task with its message; anything else is
     *     tried again twice
     */
    @Nullable
    Object run(P payload, Job job) throws Exception;
}
