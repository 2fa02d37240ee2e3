package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** Many tips erased at once: each is on file, and wherever somebody is stopped in the middle the next who opens carries out the rest. */
class ErasedTogetherTest extends OpenedWithKey {

    private static final ImmutableList<TipId> TIPS =
            ImmutableList.of(new TipId("T-1"), new TipId("T-2"), new TipId("T-3"), new TipId("T-4"));
    private static final ImmutableSet<TipId> GOING = ImmutableSet.copyOf(TIPS.subList(0, 3));

    @BeforeEach
    void tell() {
        for (TipId tip : TIPS) {
            byte[] chance = new byte[Receipt.CHANCE];
            chance[0] = (byte) TIPS.indexOf(tip);
            store.write(FILING, registers -> {
                registers.tips().record(SomeTips.pending(tip, SomeTips.DAY));
                registers
                        .tips()
                        .seal(tip, new Account("told"), Receipt.of(chance).digest(new byte[32]));
                return true;
            });
        }
    }

    private String keys() throws IOException {
        return Files.readString(Path.of(file + ".keys"));
    }

    private void assertErased() throws IOException {
        assertThat(store.sealed()).containsExactly(TIPS.get(3));
        assertThat(Files.readAllLines(Path.of(file + ".erased")))
                .extracting(line -> line.split("\t", -1)[0])
                .containsExactly("T-1", "T-2", "T-3");
        assertThat(keys()).startsWith("T-4\t").hasLineCount(1);
    }

    @Test
    void each_of_them_is_on_file_and_on_the_list_and_its_key_is_gone() throws IOException {
        assertThat(store.erase(FILING, GOING, (registers, tip) -> true)).isEqualTo(GOING);
        assertErased();
        assertThat(store.logBefore(Long.MAX_VALUE, 3))
                .allSatisfy(line -> assertThat(line.deed()).isEqualTo("erase tip"));
        assertThat(store.firstBrokenLogEntry()).isEmpty();
    }

    @Test
    void of_them_those_that_may_not_go_any_more_stay() throws IOException {
        ImmutableSet<TipId> all = ImmutableSet.copyOf(TIPS);
        assertThat(store.erase(FILING, all, (registers, tip) -> GOING.contains(tip)))
                .isEqualTo(GOING);
        assertErased();
    }

    @Test
    void a_key_that_was_made_in_the_turn_in_which_its_tip_is_erased_goes_with_it() throws IOException {
        WrappedKeys keys = new KeysInFile(folder.resolve("other.db"));
        TipSeals seals = new TipSeals(keys, key());
        TIPS.forEach(tip -> seals.seal(tip, TipSeals.Part.REPLY, "told"));
        seals.erase(GOING, StoreFile.NOON);
        seals.fresh().keep();
        assertThat(keys.lines()).extracting(WrappedKeys.Line::code).containsExactly("T-4");
    }

    /** After all are on file: before the list is written, within it, and after it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "T-1\t2026-11-16T05:00:00Z\nT-2\t2026-", "all"})
    void who_is_stopped_in_the_middle_leaves_the_rest_to_the_next_who_opens(String listed) throws IOException {
        String before = keys();
        store.erase(FILING, GOING, (registers, tip) -> true);
        Files.writeString(Path.of(file + ".keys"), before);
        if (!listed.equals("all")) {
            Files.writeString(Path.of(file + ".erased"), listed);
        }
        store.close();
        store = Store.open(address(), key());
        assertErased();
    }
}
