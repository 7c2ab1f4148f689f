package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds out who listens on a port, as far as this user may know. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** "process 123 (/usr/bin/java -jar x.jar)", or words that say it is not known. */
    static String of(int port) {
        try {
            Optional<Long> pid = Files.exists(Path.of("/proc/net/tcp")) ? fromProc(port) : fromLsof(port);
            return pid.map(PortOwner::describe).orElse("another program");
        } catch (IOException e) {
            return "another program";
        }
    }

    static String describe(long pid) {
        String command = ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().or(info::command))
                .orElse("unknown");
        return "process %d (%s)".formatted(pid, command.length() > 120 ? command.substring(0, 120) + " ..." : command);
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Set<String> sockets = new HashSet<>();
        for (String table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            if (Files.exists(Path.of(table))) {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] columns = line.trim().split("\\s+");
                    if (columns.length > 9
                            && columns[3].equals(LISTENING)
                            && columns[1].endsWith(":%04X".formatted(port))) {
                        sockets.add("socket:[" + columns[9] + "]");
                    }
                }
            }
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holdsOneOf(pid, sockets))
                .findFirst();
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : open) {
                if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false; // another user's process, or one that just ended
        }
        return false;
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return out.lines()
                .map(String::trim)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf)
                .findFirst();
    }
}
