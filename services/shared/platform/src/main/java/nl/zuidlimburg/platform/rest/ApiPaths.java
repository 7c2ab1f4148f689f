package nl.zuidlimburg.platform.rest;

/** The major version stands in the server's address of the API description, not in each path. */
final class ApiPaths {
    static final String ROOT = "/v1";

    private ApiPaths() {}

    static String published(String path) {
        return path.startsWith(ROOT + "/") ? path.substring(ROOT.length()) : path;
    }
}
