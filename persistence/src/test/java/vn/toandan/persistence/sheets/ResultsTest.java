package vn.toandan.persistence.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.law.Wording;

/** Whole or not at all. */
class ResultsTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_there_only_when_it_is_whole() throws IOException {
        Path file = folder.resolve("kết quả.csv");
        try (Results results = Results.toFile(file)) {
            write(results, "một");
            results.flush();
            assertThat(file).doesNotExist();
            results.publish();
            assertThat(file).hasContent("một");
        }
        assertThat(file).hasContent("một");
        assertThat(left()).containsExactly("kết quả.csv");
    }

    @Test
    void what_is_complete_is_not_seen_before_it_is_published_and_can_still_be_taken_back() throws IOException {
        Path file = folder.resolve("a.csv");
        try (Results results = Results.toFile(file)) {
            write(results, "một");
            results.complete();
            assertThat(file).doesNotExist();
        }
        assertThat(left()).isEmpty();
        try (Results results = Results.toFile(file)) {
            write(results, "hai");
            results.complete();
            results.publish();
        }
        assertThat(file).hasContent("hai");
        assertThat(left()).containsExactly("a.csv");
    }

    @Test
    void what_is_not_published_leaves_nothing() throws IOException {
        Path file = folder.resolve("a.csv");
        try (Results results = Results.toFile(file)) {
            write(results, "một");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void an_older_file_stays_until_the_new_one_is_whole_and_passes_on_its_permissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "cũ");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        try (Results results = Results.toFile(file)) {
            write(results, "mới");
        }
        assertThat(file).hasContent("cũ");
        try (Results results = Results.toFile(file)) {
            write(results, "mới");
            results.publish();
        }
        assertThat(file).hasContent("mới");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
        assertThat(left()).containsExactly("a.csv");
    }

    @Test
    void two_that_write_at_once_do_not_meet() throws IOException {
        Path file = folder.resolve("a.csv");
        try (Results one = Results.toFile(file);
                Results other = Results.toFile(file)) {
            write(one, "một");
            write(other, "hai");
            other.publish();
            one.publish();
        }
        assertThat(file).hasContent("một");
        assertThat(left()).containsExactly("a.csv");
    }

    @Test
    void closing_after_publishing_takes_nothing_from_the_next() throws IOException {
        Path file = folder.resolve("a.csv");
        Results one = Results.toFile(file);
        write(one, "một");
        one.publish();
        try (Results next = Results.toFile(file)) {
            write(next, "hai");
            one.close();
            next.publish();
        }
        assertThat(file).hasContent("hai");
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "cũ");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        try (Results results = Results.toFile(link)) {
            write(results, "mới");
            results.publish();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("mới");
    }

    @Test
    void a_device_is_written_to_and_not_replaced() throws IOException {
        Path device = Path.of("/dev/null");
        try (Results results = Results.toFile(device)) {
            write(results, "một");
            results.publish();
        }
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_missing_folder_is_trouble_at_once() {
        Path file = folder.resolve("không có").resolve("a.csv");
        assertThatThrownBy(() -> Results.toFile(file))
                .isInstanceOfSatisfying(
                        FileTrouble.class,
                        trouble -> assertThat(Wording.VIETNAMESE.phrase(trouble.says()))
                                .isEqualTo("không ghi được " + file + ": không có tệp hoặc thư mục này"));
        assertThatThrownBy(() -> Results.toFile(folder))
                .isInstanceOfSatisfying(
                        FileTrouble.class,
                        trouble -> assertThat(Wording.VIETNAMESE.phrase(trouble.says()))
                                .isEqualTo("không ghi được " + folder + ": đây là thư mục, không phải tệp"));
    }

    @Test
    void a_stream_gets_everything_at_once_and_stays_open() throws IOException {
        for (int length : new int[] {0, 3, 3 << 20}) {
            boolean[] closed = {false};
            ByteArrayOutputStream out = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    closed[0] = true;
                }
            };
            try (Results results = Results.toStream(out)) {
                results.write(new byte[length]);
                assertThat(out.size()).isZero();
                results.publish();
            }
            assertThat(out.size()).isEqualTo(length);
            assertThat(closed[0]).isFalse();
        }
    }

    @Test
    void a_stream_gets_nothing_that_is_not_published() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Results results = Results.toStream(out)) {
            write(results, "một");
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void a_stream_that_breaks_is_trouble() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (Results results = Results.toStream(full)) {
            write(results, "một");
            assertThatThrownBy(results::publish)
                    .isInstanceOfSatisfying(
                            FileTrouble.class,
                            trouble -> assertThat(Wording.VIETNAMESE.phrase(trouble.says()))
                                    .isEqualTo("không ghi được -: đĩa đã đầy"));
        }
    }

    private static void write(Results results, String text) throws IOException {
        results.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
