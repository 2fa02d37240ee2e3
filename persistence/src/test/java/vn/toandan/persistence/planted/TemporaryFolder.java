package vn.toandan.persistence.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The folder for temporary files, which others use too: what is left there of what was not there before, but for the folders that tests ask for themselves. */
public final class TemporaryFolder {

    /** Of JUnit, and of the servers that tests start. */
    private static final ImmutableSet<String> OF_TESTS =
            ImmutableSet.of("junit", "toandan-postgres", "toandan-replica");

    /** In which a library puts its own, and which it leaves. */
    private static final String OF_A_LIBRARY = "poifiles";

    private final Path folder;
    private final ImmutableSet<Path> before;

    private TemporaryFolder(Path folder) {
        this.folder = folder;
        this.before = ImmutableSet.copyOf(Iterables.concat(in(folder), in(folder.resolve(OF_A_LIBRARY))));
    }

    public static TemporaryFolder watch() {
        return new TemporaryFolder(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** The text of each file that came since and is there still. */
    public ImmutableMap<String, String> left() {
        ImmutableMap.Builder<String, String> left = ImmutableMap.builder();
        for (Path one : there()) {
            if (!before.contains(one)) {
                text(one, left);
            }
        }
        return left.buildOrThrow();
    }

    private static void text(Path file, ImmutableMap.Builder<String, String> left) {
        try {
            if (Files.isRegularFile(file)) {
                left.put(file.toString(), KeptText.of(Files.readAllBytes(file)));
            }
        } catch (NoSuchFileException gone) {
            // Whoever put it there took it away.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Right in it, and right in what came to be there since. */
    private ImmutableSet<Path> there() {
        ImmutableSet.Builder<Path> all = ImmutableSet.builder();
        for (Path one : in(folder)) {
            if (OF_TESTS.stream().noneMatch(one.getFileName().toString()::startsWith)) {
                all.add(one);
                if (!before.contains(one) || one.endsWith(OF_A_LIBRARY)) {
                    all.addAll(in(one));
                }
            }
        }
        return all.build();
    }

    /** Nothing, where it is no folder, is gone, or is somebody's alone. */
    private static ImmutableList<Path> in(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return ImmutableList.copyOf(entries);
        } catch (NotDirectoryException | NoSuchFileException | AccessDeniedException none) {
            return ImmutableList.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
