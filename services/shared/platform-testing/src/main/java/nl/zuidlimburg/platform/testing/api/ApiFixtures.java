package nl.zuidlimburg.platform.testing.api;

/** How a service makes ready what an operation works on; one class per service, used by every test of the API. */
public interface ApiFixtures {

    /**
     * Makes a new item on which the operation succeeds for somebody with all rights, owned by {@link Caller#OWNER}.
     *
     * @param operation method and path as published: {@code POST /knelpunten/{id}/beoordelingen}
     */
    Prepared prepare(String operation);
}
