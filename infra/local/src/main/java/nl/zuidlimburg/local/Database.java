package nl.zuidlimburg.local;

/** How to reach the database of a service. */
public record Database(String url, String user, String password) {}
