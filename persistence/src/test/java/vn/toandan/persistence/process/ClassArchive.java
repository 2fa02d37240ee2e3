package vn.toandan.persistence.process;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The classes of this process as another loads them in half the time: jars, and an archive of what the program that was run for it had loaded. */
public final class ClassArchive {

    private final String classPath;
    private final Path archive;

    private ClassArchive(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * In that folder, by running a program once.
     *
     * @param program its class and what it is told
     */
    public static ClassArchive of(Path folder, List<String> program) {
        ImmutableList.Builder<String> jars = ImmutableList.builder();
        for (String part :
                Splitter.on(File.pathSeparator).omitEmptyStrings().split(System.getProperty("java.class.path"))) {
            Path place = Path.of(part);
            if (Files.isDirectory(place)) {
                jars.add(jar(place, folder.resolve("classes" + jars.build().size() + ".jar"))
                        .toString());
            } else if (Files.exists(place)) {
                jars.add(part);
            }
        }
        String classPath = String.join(File.pathSeparator, jars.build());
        Path archive = folder.resolve("classes.jsa");
        run(ImmutableList.<String>builder()
                .add(WatchedProcess.JAVA, "-XX:ArchiveClassesAtExit=" + archive, "-XX:+UseSerialGC", "-cp", classPath)
                .addAll(program)
                .build());
        return new ClassArchive(classPath, archive);
    }

    /** Nobody watches it: where a debugger is, nothing is archived. */
    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path classes, Path jar) {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            entries.setLevel(0);
            for (Path file : files.filter(one -> !one.equals(classes)).toList()) {
                // With the folders: some look for them to find what is in them.
                boolean isFolder = Files.isDirectory(file);
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                entries.putNextEntry(new JarEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(file, entries);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes after {@code java}. */
    public List<String> program(List<String> program) {
        return ImmutableList.<String>builder()
                .add("-XX:SharedArchiveFile=" + archive, "-cp", classPath)
                .addAll(program)
                .build();
    }
}
