package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final byte[] KEY = "mot khoa de thu nghiem".getBytes(StandardCharsets.UTF_8);

    private static Receipt some(long seed) {
        byte[] chance = new byte[Receipt.CHANCE];
        new Random(seed).nextBytes(chance);
        return Receipt.of(chance);
    }

    private static List<String> syllables(Receipt receipt) {
        return new ArrayList<>(List.of(receipt.spoken().split(" ")));
    }

    private static String joined(List<String> syllables) {
        return String.join(" ", syllables);
    }

    @Test
    void nine_syllables_of_chance_are_more_than_eighty_bits() {
        assertThat(BigInteger.valueOf(Syllables.count()).pow(Receipt.LENGTH - 1))
                .isGreaterThan(BigInteger.TWO.pow(80));
    }

    @Test
    void the_number_of_syllables_is_a_prime() {
        assertThat(BigInteger.valueOf(Syllables.count()).isProbablePrime(50)).isTrue();
    }

    @Test
    void no_two_syllables_are_alike_without_their_marks() {
        Set<String> bare = new HashSet<>();
        for (int number = 0; number < Syllables.count(); number++) {
            assertThat(bare.add(Syllables.spoken(number).replace('đ', 'd')))
                    .as(Syllables.spoken(number))
                    .isTrue();
        }
    }

    @Test
    void any_two_syllables_run_together_fall_apart_as_they_were() {
        for (int first = 0; first < Syllables.count(); first++) {
            for (int second = 0; second < Syllables.count(); second++) {
                assertThat(Syllables.read(Syllables.spoken(first) + Syllables.spoken(second)))
                        .hasValue(ImmutableList.of(first, second));
            }
        }
    }

    @Test
    void what_was_spoken_is_read_again() {
        IntStream.range(0, 200)
                .mapToObj(ReceiptTest::some)
                .forEach(receipt -> assertThat(Receipt.read(receipt.spoken())).hasValue(receipt));
    }

    @Test
    void case_marks_and_spaces_are_forgiven() {
        Receipt receipt = some(7);
        String spoken = receipt.spoken();
        assertThat(Receipt.read(spoken.toUpperCase(Locale.ROOT))).hasValue(receipt);
        assertThat(Receipt.read(spoken.replace(" ", ""))).hasValue(receipt);
        assertThat(Receipt.read("  " + spoken.replace(" ", " - ") + ".")).hasValue(receipt);
        assertThat(Receipt.read(spoken.replace('đ', 'd'))).hasValue(receipt);
        String marked = spoken.replace("a", "ạ").replace("o", "ô").replace("e", "ế");
        assertThat(Receipt.read(marked)).hasValue(receipt);
        assertThat(Receipt.read(Normalizer.normalize(marked, Normalizer.Form.NFD)))
                .hasValue(receipt);
    }

    @Test
    void any_one_wrong_syllable_is_noticed() {
        List<String> right = syllables(some(11));
        for (int place = 0; place < right.size(); place++) {
            for (int number = 0; number < Syllables.count(); number++) {
                List<String> wrong = new ArrayList<>(right);
                wrong.set(place, Syllables.spoken(number));
                assertThat(Receipt.read(joined(wrong)).isPresent())
                        .as("%s in place %s", wrong.get(place), place)
                        .isEqualTo(wrong.equals(right));
            }
        }
    }

    @Test
    void any_two_syllables_that_changed_places_are_noticed() {
        for (int seed = 0; seed < 300; seed++) {
            List<String> right = syllables(some(seed));
            for (int one = 0; one < right.size(); one++) {
                for (int other = one + 1; other < right.size(); other++) {
                    List<String> wrong = new ArrayList<>(right);
                    Collections.swap(wrong, one, other);
                    assertThat(Receipt.read(joined(wrong)).isPresent())
                            .as("%s and %s of %s", one, other, right)
                            .isEqualTo(wrong.equals(right));
                }
            }
        }
    }

    /** For all receipts, not only some: a weight or a difference of weights that vanished would let an error through. */
    @Test
    void no_weight_and_no_difference_of_weights_is_a_multiple_of_the_prime() {
        for (int one = 1; one <= Receipt.LENGTH; one++) {
            assertThat(one % Syllables.count()).isNotZero();
            for (int other = one + 1; other <= Receipt.LENGTH; other++) {
                assertThat((other - one) % Syllables.count()).isNotZero();
            }
        }
    }

    @Test
    void too_few_too_many_and_no_syllables_are_no_receipt() {
        List<String> right = syllables(some(3));
        assertThat(Receipt.read(joined(right.subList(0, 9)))).isEmpty();
        assertThat(Receipt.read(joined(right) + " ba")).isEmpty();
        assertThat(Receipt.read("")).isEmpty();
        assertThat(Receipt.read("xin chào")).isEmpty();
        assertThat(Receipt.read("ba".repeat(100_000))).isEmpty();
    }

    @Test
    void every_syllable_comes_up() {
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seed < 2000; seed++) {
            seen.addAll(syllables(some(seed)));
        }
        assertThat(seen).hasSize(Syllables.count());
    }

    @Test
    void too_little_chance_is_the_callers_bug() {
        assertThatIllegalArgumentException().isThrownBy(() -> Receipt.of(new byte[8]));
    }

    @Test
    void only_the_right_key_leads_to_the_digest() {
        Receipt receipt = some(1);
        assertThat(receipt.digest(KEY)).isEqualTo(receipt.digest(KEY.clone()));
        assertThat(receipt.digest(KEY)).isNotEqualTo(receipt.digest(Arrays.copyOf(KEY, 8)));
        assertThat(receipt.digest(KEY)).isNotEqualTo(some(2).digest(KEY));
        assertThat(receipt.digest(KEY).hex()).hasSize(64);
    }

    @Test
    void a_receipt_is_not_printed_by_accident() {
        assertThat(some(5).toString()).isEqualTo("a receipt");
    }

    @Test
    void consonants_alone_and_a_syllable_that_breaks_off_are_no_syllables() {
        assertThat(Syllables.read("b")).isEmpty();
        assertThat(Syllables.read("bc")).isEmpty();
        assertThat(Syllables.read("bab")).isEmpty();
        assertThat(Syllables.read("ba")).isPresent();
        assertThat(Syllables.read("")).contains(ImmutableList.of());
    }

    @Test
    void a_text_as_long_as_ten_syllables_never_are_is_not_read() {
        String spoken = Receipt.of(new byte[Receipt.CHANCE]).spoken();
        assertThat(Receipt.read(spoken + " ".repeat(240 - spoken.length()))).isPresent();
        assertThat(Receipt.read(spoken + " ".repeat(241 - spoken.length()))).isEmpty();
    }
}
