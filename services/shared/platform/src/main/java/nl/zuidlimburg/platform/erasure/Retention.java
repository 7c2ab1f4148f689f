package nl.zuidlimburg.platform.erasure;

import java.time.Instant;

/**
 * One kind of data that is not kept for ever; a CDI bean. How long is configured as
 * {@code platform.bewaartermijnen.<kind>=P7Y}; without that the data stays.
 */
public interface Retention {

    String kind();

    /**
     * Removes or anonymises at most {@code limit} of what is older, in the transaction of the caller.
     *
     * @return how many; less than the limit when there is no more
     */
    int apply(Instant before, int limit);
}
