package vn.toandan.persistence.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of a PostgreSQL server, unpacked from an artefact of the build into a folder of their own; as opposed to an {@link OwnServer}, which they run. They refuse
 * to work for root, who therefore becomes somebody without rights.
 */
record Programs(Path folder, List<String> as) {

    /** Where other programs are, with a folder bin, if those of the build do not fit the machine or another release is to be tried. */
    private static final String OTHERS = "toandan.postgres";

    private static final String PACKED = "/postgres-linux-x86_64.txz";

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /** Ways in which root becomes somebody else; the first that this machine has and allows. */
    private static final List<List<String>> BECOMING = List.of(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), List.of("unshare", "-U"));

    static Programs unpackedInto(Path folder) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> as = isRoot(folder) ? becoming() : List.of();
        String others = System.getProperty(OTHERS);
        if (others != null) {
            return new Programs(Files.createSymbolicLink(folder.resolve("programs"), Path.of(others)), as);
        }
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Process tar = new ProcessBuilder("tar", "-x", "-f", "-", "--no-same-owner", "-C", programs.toString())
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (InputStream packed = Objects.requireNonNull(Programs.class.getResourceAsStream(PACKED), PACKED);
                OutputStream unpacked = tar.getOutputStream()) {
            new XZInputStream(packed).transferTo(unpacked);
        }
        if (tar.waitFor() != 0) {
            throw new IOException("tar cannot unpack " + PACKED);
        }
        return new Programs(programs, as);
    }

    private static boolean isRoot(Path own) throws IOException {
        return Files.getAttribute(own, "unix:uid").equals(ROOT);
    }

    private static List<String> becoming() throws InterruptedException {
        for (List<String> way : BECOMING) {
            try {
                if (new ProcessBuilder(joined(way, "true")).start().waitFor() == 0) {
                    return way;
                }
            } catch (IOException e) {
                // The next may be there.
            }
        }
        throw new IllegalStateException("root cannot become anybody else here, and PostgreSQL does not run as root");
    }

    /** The same programs, for a server in another folder. */
    Programs linkedFrom(Path other) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path programs = other.resolve("programs");
        copy("-al", folder, programs);
        return new Programs(programs, as);
    }

    /** With all that is within, of whoever the programs run as. */
    void copy(Path from, Path to) throws IOException, InterruptedException {
        copy("-a", from, to);
    }

    private static void copy(String how, Path from, Path to) throws IOException, InterruptedException {
        if (new ProcessBuilder("cp", how, from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("cannot copy " + from);
        }
    }

    void write(Path file, String text) throws IOException {
        own(Files.writeString(file, text));
    }

    /** A new folder within, of whoever the programs run as. */
    Path ownFolder(String name) throws IOException {
        return own(Files.createDirectory(folder.resolveSibling(name)));
    }

    private Path own(Path own) throws IOException {
        if (!as.isEmpty() && !as.get(0).equals("unshare")) {
            Files.setAttribute(own, "unix:uid", NOBODY);
            Files.setAttribute(own, "unix:gid", NOBODY);
        }
        return own;
    }

    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(as);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    void run(File log, String program, String... arguments) throws IOException, InterruptedException {
        int ended = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException(program + " ended with " + ended + ": " + Files.readString(log.toPath()));
        }
    }

    private static List<String> joined(List<String> first, String then) {
        return Stream.concat(first.stream(), Stream.of(then)).toList();
    }
}
