package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the machine must have besides a JDK, which {@code infra/start} has looked for. */
final class Requirements {

    private static final int NODE = 20;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*");

    private Requirements() {}

    /** The screens are built by Node. */
    static void requireNode(List<String> command) {
        String version = output(command);
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < NODE) {
            String found = version.isEmpty() ? "was not found in PATH" : "is needed, found " + version;
            throw new StartFailed(
                    "Node.js %d or newer %s. Install it: apt install nodejs npm, brew install node@%d, or nodejs.org."
                            .formatted(NODE, found, NODE));
        }
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            return ""; // no such program
        }
    }
}
