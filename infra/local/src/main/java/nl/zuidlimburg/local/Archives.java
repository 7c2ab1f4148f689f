package nl.zuidlimburg.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the servers, each at once or not at all. */
final class Archives {

    private Archives() {}

    /** The one {@code .txz} inside a jar. */
    static void unpackTxzInJar(Path jar, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new XZInputStream(zip), 0, target);
                    return;
                }
            }
        }
        throw new IOException("No .txz in " + jar);
    }

    /** A {@code .tar.gz} without its outermost folder. */
    static void unpackTarGz(Path archive, Path target) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
            untar(in, 1, target);
        }
    }

    private static void untar(InputStream in, int strip, Path target) throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        DataFolder.delete(partial);
        Files.createDirectories(partial);
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() <= strip || name.toString().isEmpty()) {
                continue;
            }
            Path file =
                    partial.resolve(name.subpath(strip, name.getNameCount())).normalize();
            if (!file.startsWith(partial)) {
                throw new IOException("Outside the archive: " + entry.getName());
            }
            write(tar, entry, file);
        }
        DataFolder.delete(target);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> mode = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            mode.addAll(Set.of(PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE));
            Files.setPosixFilePermissions(file, mode);
        }
    }
}
