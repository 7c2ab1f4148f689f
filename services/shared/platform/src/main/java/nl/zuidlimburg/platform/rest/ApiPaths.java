package nl.zuidlimburg.platform.rest;

import java.util.regex.Pattern;

/** The major version stands in the server's address of the API description, not in each path. */
final class ApiPaths {
    static final String ROOT = "/v1";
    /** The gateway's own API lives at its public address. */
    private static final Pattern PREFIX = Pattern.compile("^(/api/[a-z]+)?" + ROOT + "(?=/)");

    private ApiPaths() {}

    static String published(String path) {
        return PREFIX.matcher(path).replaceFirst("");
    }
}
