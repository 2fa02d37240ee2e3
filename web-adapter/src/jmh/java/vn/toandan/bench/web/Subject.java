package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.web.process.ServedProcess;
import vn.toandan.web.process.ServedStore;

/** One that is measured: a program that is started over a store of its own, as often as is asked, and tells how many tips are in it. */
interface Subject {

    Path JAR = Path.of(System.getProperty("bench.jar", "target/toandan-web.jar"));

    String name();

    /** Ready. */
    ServedProcess start(List<String> options);

    long tips();

    /** What holds of it besides, after it was stopped. */
    default void requireWhole() {}

    /** Ours, with a register of a hundred communes. */
    static Subject ours(String name, ServedStore kept) {
        try (Store store = kept.open()) {
            store.write(new Change("bench", "units", "", Instant.EPOCH), registers -> {
                registers
                        .units()
                        .put(IntStream.range(0, 100)
                                .mapToObj(at -> new Unit(
                                        Integer.toString(10_000 + at),
                                        UnitType.COMMUNE,
                                        "Xã Mậu Lâm " + at,
                                        Optional.empty(),
                                        LocalDate.of(2012, 1, 1),
                                        Optional.empty()))
                                .collect(ImmutableList.toImmutableList()));
                return true;
            });
        }
        return new Subject() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ServedProcess start(List<String> options) {
                return kept.serve(joined(options, "-jar", JAR.toString()));
            }

            @Override
            public long tips() {
                return kept.halves().get(0);
            }

            @Override
            public void requireWhole() {
                List<Long> halves = kept.halves();
                checkState(halves.stream().distinct().count() == 1, "some are there by half: %s", halves);
                try (Store store = kept.open()) {
                    checkState(store.firstBrokenLogEntry().isEmpty(), "a broken log");
                }
            }
        };
    }

    /** The limit, which keeps nothing. */
    static Subject bare(Path folder) {
        Path jar = jarOf(Constant.class, folder.resolve("constant.jar"));
        return new Subject() {
            @Override
            public String name() {
                return "bare";
            }

            @Override
            public ServedProcess start(List<String> options) {
                int port = ServedProcess.freePort();
                return ServedProcess.start(
                        folder.resolve("bare.said"),
                        ImmutableMap.of(),
                        port,
                        joined(options, "-cp", jar + ":" + JAR, Constant.class.getName(), Integer.toString(port)));
            }

            @Override
            public long tips() {
                return 0;
            }
        };
    }

    /** A jar, since no archive of classes is made of folders. */
    private static Path jarOf(Class<?> program, Path jar) {
        String folder = program.getPackageName().replace('.', '/');
        try (Stream<Path> classes = Files.list(classes(program).resolve(folder));
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path one : classes.filter(file -> file.getFileName().toString().startsWith(program.getSimpleName()))
                    .toList()) {
                entries.putNextEntry(new JarEntry(folder + "/" + one.getFileName()));
                try (InputStream in = Files.newInputStream(one)) {
                    in.transferTo(entries);
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes(Class<?> program) {
        return Path.of(
                program.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    static List<String> joined(List<String> options, String... others) {
        List<String> joined = new ArrayList<>(options);
        joined.addAll(List.of(others));
        return joined;
    }
}
