package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a password. */
class PasswordsTest {

    private static final String PASSWORD = "bốn cây cau xanh";

    /** Of the reference implementation's own tests. */
    private static final String OF_THE_REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @TempDir
    private static Path folder;

    private static ServedOffice served;
    private static Passwords passwords;

    @BeforeAll
    static void open() {
        served = ServedOffice.in(folder);
        passwords = new Passwords(served.office());
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void it_is_a_digest_by_argon2id_that_costs_nineteen_mebibytes_and_two_passes() {
        assertThat(passwords.digest(PASSWORD))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void each_is_salted_by_itself_and_knows_its_password_alone() {
        String digest = passwords.digest(PASSWORD);
        assertThat(passwords.digest(PASSWORD)).isNotEqualTo(digest);
        assertThat(passwords.isRight(PASSWORD, Optional.of(digest))).isTrue();
        assertThat(passwords.isRight(PASSWORD + " ", Optional.of(digest))).isFalse();
        assertThat(passwords.isRight(PASSWORD, Optional.empty())).isFalse();
    }

    @Test
    void what_others_wrote_by_argon2id_is_read_at_its_own_cost() {
        assertThat(passwords.isRight("password", Optional.of(OF_THE_REFERENCE))).isTrue();
        assertThat(passwords.isRight("Password", Optional.of(OF_THE_REFERENCE))).isFalse();
    }

    /** The quickest of some, since the machine may be busy with something else. */
    private static long quickest(Optional<String> digest) {
        return LongStream.range(0, 5)
                .map(time -> {
                    long began = System.nanoTime();
                    passwords.isRight("khong phai", digest);
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void a_name_that_nobody_has_takes_as_long_as_one_that_somebody_has() {
        long somebodys = quickest(Optional.of(passwords.digest(PASSWORD)));
        assertThat(quickest(Optional.empty())).isBetween(somebodys / 4, somebodys * 4);
    }
}
