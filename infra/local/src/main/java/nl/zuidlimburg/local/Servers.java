package nl.zuidlimburg.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** PostgreSQL and Keycloak unpacked from the archives that Maven fetched; shared by all platforms of this clone. */
record Servers(Path archives, Path unpacked, Path log) {

    static Servers of(Options options, DataFolder data) {
        Path local = options.root().resolve("infra/local");
        return new Servers(
                local.resolve("servers/target"),
                local.resolve(".data/servers"),
                data.logs().resolve("servers.log"));
    }

    Path kafkaClasspath() throws IOException {
        return archive("kafka", ".classpath");
    }

    Path postgres() throws IOException {
        Path archive = archive("postgres-", ".jar");
        return unpackOnce(archive, ".jar", target -> Archives.unpackTxzInJar(archive, target));
    }

    Path keycloak() throws IOException {
        Path archive = archive("keycloak-", ".tar.gz");
        return unpackOnce(archive, ".tar.gz", target -> {
            Archives.unpackTarGz(archive, target);
            try {
                Keycloak.optimise(target, log);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        });
    }

    private interface Unpack {
        void into(Path target) throws IOException;
    }

    /** Two launchers may come here at the same time; the second waits and finds it done. */
    private Path unpackOnce(Path archive, String suffix, Unpack unpack) throws IOException {
        String name = archive.getFileName().toString();
        Path target = unpacked.resolve(name.substring(0, name.length() - suffix.length()));
        Path complete = target.resolve(".complete");
        Files.createDirectories(unpacked);
        Path guard = unpacked.resolve(target.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!Files.exists(complete)) {
                unpack.into(target);
                Files.createFile(complete);
            }
            return target;
        }
    }

    private Path archive(String prefix, String suffix) throws IOException {
        if (Files.isDirectory(archives)) {
            try (Stream<Path> files = Files.list(archives)) {
                var found = files.filter(file -> {
                            String name = file.getFileName().toString();
                            return name.startsWith(prefix) && name.endsWith(suffix);
                        })
                        .sorted()
                        .toList();
                if (!found.isEmpty()) {
                    return found.getLast();
                }
            }
        }
        throw new StartFailed("No " + prefix + "*" + suffix + " in " + archives
                + ". Run ./mvnw package -pl infra/local/servers (infra/start does).");
    }
}
