package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** The keys of those who write in one turn: on the disk together, before any of their tips is. */
class KeysTogetherTest extends OpenedWithKey {

    private static final int TIPS = 8;

    private static TipId tip(int number) {
        return new TipId("T-" + number);
    }

    private static boolean seal(Registers registers, int number) {
        byte[] chance = new byte[Receipt.CHANCE];
        chance[0] = (byte) number;
        registers.tips().record(SomeTips.pending(tip(number), SomeTips.DAY));
        registers
                .tips()
                .seal(tip(number), new Account("told"), Receipt.of(chance).digest(new byte[32]));
        return true;
    }

    /** A tip each, all but the first in one turn. */
    private static List<Future<Boolean>> together(Store store, Predicate<Integer> afterSealing) {
        List<Future<Boolean>> all = new ArrayList<>();
        store.write(FILING, registers -> {
            for (int number = 1; number <= TIPS; number++) {
                int own = number;
                FutureTask<Boolean> one = new FutureTask<>(
                        () -> store.write(FILING, others -> seal(others, own) && afterSealing.test(own)));
                new Thread(one).start();
                all.add(one);
                while (store.waitingWrites() < number) {
                    Thread.onSpinWait();
                }
            }
            return true;
        });
        return ImmutableList.copyOf(all);
    }

    private int keys() {
        try {
            return new KeysInFile(file).lines().size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> told(Store store) {
        return store.read(registers -> {
            List<String> told = new ArrayList<>();
            for (int number = 1; number <= TIPS; number++) {
                registers.tips().account(tip(number)).ifPresent(account -> told.add(account.words()));
            }
            return told;
        });
    }

    @Test
    void during_the_turn_they_wait_and_after_it_all_are_there() throws InterruptedException, ExecutionException {
        List<Integer> seen = new ArrayList<>();
        for (Future<Boolean> one : together(store, number -> seen.add(keys()))) {
            assertThat(one.get()).isTrue();
        }
        assertThat(seen).hasSize(TIPS).containsOnly(0);
        assertThat(keys()).isEqualTo(TIPS);
        assertThat(told(store)).hasSize(TIPS).containsOnly("told");
    }

    @Test
    void of_one_that_failed_after_it_sealed_no_key_is_kept() {
        List<Future<Boolean>> all = together(store, number -> {
            if (number == 3) {
                throw new IllegalStateException("the third");
            }
            return true;
        });
        assertThatThrownBy(all.get(2)::get).hasRootCauseMessage("the third");
        assertThat(told(store)).hasSize(TIPS - 1);
        assertThat(keys()).isEqualTo(TIPS - 1);
    }

    @Test
    void where_they_cannot_be_written_nobody_is_told_that_a_tip_is_kept() throws IOException {
        List<Future<Boolean>> all = together(store, number -> {
            if (number == TIPS) {
                try {
                    Files.createDirectory(Path.of(file + ".keys"));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return true;
        });
        assertThat(all).allSatisfy(one -> assertThatThrownBy(one::get).hasCauseInstanceOf(StoreTrouble.class));
        Files.delete(Path.of(file + ".keys"));
        assertThat(told(store)).isEmpty();
        assertThat(store.lastRecordedAt()).isEmpty();
    }

    /** The server itself looks, when it is to keep a tip, whether its key is there. */
    @Test
    void on_a_server_each_is_there_before_its_tip_is_kept() throws InterruptedException, ExecutionException {
        String url = OwnServer.common().newSchema();
        String keys = "keys_of_" + url.substring(url.lastIndexOf('=') + 1);
        StoreAddress address = StoreAddress.of(url).orElseThrow();
        Store.migrate(address);
        OwnServer.sqlAt(
                url,
                "create function look() returns trigger language plpgsql as 'begin if not exists (select from " + keys
                        + ".tip_key where tip_code = new.tip_code) then raise exception ''no key''; end if; return new; end'",
                "create constraint trigger looking after insert on tip_account deferrable initially deferred"
                        + " for each row execute function look()");
        try (Store onServer = Store.open(address, key())) {
            for (Future<Boolean> one : together(onServer, number -> true)) {
                assertThat(one.get()).isTrue();
            }
            assertThat(told(onServer)).hasSize(TIPS).containsOnly("told");
        }
    }
}
