package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.identity.SomeIdentities.AUTHORITY;
import static vn.toandan.identity.SomeIdentities.CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.HANDLER;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.identity.ApproveOpening;
import vn.toandan.identity.EraseIdentity;
import vn.toandan.identity.Handled;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.Opening;
import vn.toandan.identity.ReadIdentity;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.identity.Recorded;
import vn.toandan.identity.RequestOpening;
import vn.toandan.identity.RotateKeys;
import vn.toandan.identity.Shown;
import vn.toandan.persistence.planted.HeardLog;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.tip.Account;
import vn.toandan.tip.Message;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** Ten thousand identifiers are given of those who told, and as many said later; nothing but the one reading ever tells one again, and no file, log or failure holds one. */
class VaultCanariesTest {

    private static final int IDENTIFIERS = 10_000;
    private static final int EACH = 50;
    private static final Pattern ANY = Pattern.compile("CANARY[0-9]{5}");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final List<String> said = new ArrayList<>();
    private HeardLog log;
    private Path file;
    private Store store;
    private VaultStore vault;
    private WhoTold whoTold;

    @BeforeEach
    void open() {
        log = HeardLog.begin();
        file = folder.resolve("toandan.db");
        MasterKey.create(elsewhere.resolve("key"));
        Store.migrate(file);
        VaultStore.migrate(file);
        store = Store.open(file, Optional.of(key("key")));
        vault = VaultStore.open(file, key("key"));
        whoTold = WhoTold.open(store, vault, FILING);
    }

    @AfterEach
    void close() {
        log.close();
        store.close();
    }

    private MasterKey key(String name) {
        return MasterKey.read(elsewhere.resolve(name));
    }

    private static List<String> identifiers() {
        return IntStream.range(0, IDENTIFIERS)
                .mapToObj(
                        number -> "CANARY" + Integer.toString(100_000 + number).substring(1))
                .toList();
    }

    /** Fifty of them, ten in each part. */
    private static RecordIdentity given(List<String> some) {
        List<Optional<String>> parts = Lists.partition(some, EACH / 5).stream()
                .map(part -> Optional.of(String.join(" ", part)))
                .toList();
        return new RecordIdentity(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    private IdentityCode give(TipId tip, List<String> some, int number) {
        byte[] chance = ByteBuffer.allocate(IdentityCode.CHANCE).putInt(number).array();
        RecordIdentity command = given(some);
        Recorded recorded = store.write(FILING, registers -> {
            registers.tips().record(SomeTips.pending(tip, SomeTips.DAY));
            registers.dialogues().add(tip, new Message(new Account(String.join(" ", some)), NOON));
            return whoTold.give(registers, FILING, tip, command, chance);
        });
        said.add(command + recorded.toString());
        return ((Recorded.Accepted) recorded).code();
    }

    private void fails(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
            return;
        }
        throw new AssertionError("it was done");
    }

    private static void assertSilent(String where, String text) {
        assertThat(ANY.matcher(text).results().limit(3)).as(where).isEmpty();
    }

    private static void assertNothingOn(Path folder) throws IOException {
        KeptText.files(folder).forEach(VaultCanariesTest::assertSilent);
    }

    private Opening request(IdentityCode code) {
        Handled asked = vault.write(
                FILING,
                kept -> new IdentityDesk(kept)
                        .request(new RequestOpening(code, "clarify", "consent", CUSTODIAN), NOON));
        said.add(asked.toString());
        return ((Handled.Done) asked).opening();
    }

    @Test
    void nobody_is_told_of_but_to_the_one_who_may_read_it() throws IOException {
        List<IdentityCode> codes = new ArrayList<>();
        for (List<String> some : Lists.partition(identifiers(), EACH)) {
            codes.add(give(new TipId("T-" + codes.size()), some, codes.size()));
        }
        assertThat(codes).hasSize(IDENTIFIERS / EACH);
        Opening opening = request(codes.get(0));
        said.add(vault.<Shown>write(
                        FILING, kept -> new IdentityDesk(kept).read(new ReadIdentity(opening.id(), HANDLER), NOON))
                .toString());
        said.add(vault.<Handled>write(
                        FILING,
                        kept -> new IdentityDesk(kept).approve(new ApproveOpening(opening.id(), AUTHORITY), NOON))
                .toString());
        Shown shown = vault.write(
                FILING, kept -> new IdentityDesk(kept).read(new ReadIdentity(opening.id(), CUSTODIAN), NOON));
        said.add(shown.toString());
        assertThat(((Shown.Once) shown).identity().fullName())
                .hasValueSatisfying(name -> assertThat(name).contains("CANARY00000"));
        said.add(vault.<Handled>write(
                        FILING,
                        kept -> new IdentityDesk(kept)
                                .erase(new EraseIdentity(codes.get(1), "asked_for", CUSTODIAN), NOON))
                .toString());
        failing(codes);
        MasterKey.create(elsewhere.resolve("next"));
        said.add(vault.<Handled>rotate(
                        FILING, key("next"), kept -> new IdentityDesk(kept).rotate(new RotateKeys(CUSTODIAN)))
                .toString());
        Backup.write(file, elsewhere.resolve("backup.db"));
        Restore.read(
                elsewhere.resolve("backup.db"), elsewhere.resolve("restored.db"), Optional.of(file), Optional.empty());
        said.add(store.audit(AuditKey.of(file), ImmutableList.of()).toString());
        assertSilent("what was said", said.toString());
        assertSilent("the log", log.text());
        assertNothingOn(folder);
        assertNothingOn(elsewhere);
        assertThat(VaultStore.open(elsewhere.resolve("restored.db"), key("next"))
                        .<Optional<String>>read(
                                kept -> kept.open(codes.get(199)).flatMap(one -> one.citizenNumber())))
                .hasValueSatisfying(number -> assertThat(number).contains("CANARY09999"));
    }

    /** Everything that goes wrong with somebody at hand. */
    private void failing(List<IdentityCode> codes) {
        MasterKey.create(elsewhere.resolve("wrong"));
        VaultStore other = VaultStore.open(file, key("wrong"));
        fails(() -> other.read(kept -> kept.open(codes.get(2))));
        List<String> some = identifiers().subList(0, EACH);
        fails(() -> give(new TipId("T-0"), some, 7000));
        fails(() -> give(new TipId("T-new"), some, 1));
        fails(() -> give(new TipId("T-long"), some, 0));
        Recorded refused = vault.write(
                FILING,
                kept -> new IdentityDesk(kept)
                        .record(
                                new RecordIdentity(
                                        Optional.of(String.join(" ", some)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                new byte[IdentityCode.CHANCE]));
        assertThat(refused).isInstanceOf(Recorded.Rejected.class);
        said.add(refused.toString());
    }

    @Test
    void one_that_is_let_through_is_found() throws IOException {
        Files.writeString(folder.resolve("leak.log"), "gọi CANARY00042");
        try {
            assertNothingOn(folder);
        } catch (AssertionError found) {
            assertThat(found).hasMessageContaining("leak.log");
            return;
        }
        throw new AssertionError("it was not found");
    }
}
