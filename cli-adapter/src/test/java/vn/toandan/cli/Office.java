package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.AuditKey;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Duty;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;

/** A store with something of everything in it, and the files that are to be taken in: what a {@link Deed} is done to. */
record Office(Path folder, String store) {

    static final String KEY = "key";

    /** The one that comes after it, once somebody made it. */
    static final String NEXT_KEY = "next-key";

    private static final Pattern ID = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");

    static String[] decision(String command, String number, String unit, String... more) {
        return with(
                more,
                command,
                "--number",
                number,
                "--date",
                "2023-11-14",
                "--authority",
                "commune_chair",
                "--body",
                "UBND xã Mậu Lâm",
                "--year",
                "2023",
                "--unit",
                unit);
    }

    static String[] award(String command, String nomination, String number, String... more) {
        return with(
                more,
                command,
                "--nomination",
                nomination,
                "--number",
                number,
                "--date",
                "2025-08-05",
                "--authority",
                "commune_chair",
                "--body",
                "UBND xã Mậu Lâm");
    }

    static String[] outcome(String tip) {
        return new String[] {
            "tip",
            "outcome",
            tip,
            "--number",
            "1/QĐ",
            "--date",
            "2024-03-01",
            "--kind",
            "cases",
            "--quantity",
            "1",
            "--role",
            "decisive"
        };
    }

    static String[] nomination(String nomination) {
        return new String[] {
            "nominate",
            nomination,
            "--subject-kind",
            "household",
            "--form",
            "commune_giay_khen",
            "--set",
            "contribution=có"
        };
    }

    private static String[] with(String[] last, String... first) {
        return Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
    }

    /** Only its key and its files: the store is to be made. */
    void furnish() {
        MasterKey.create(folder.resolve("key"));
        new OfficeFiles(folder).write();
    }

    /** The store, with something of everything. */
    void open() {
        command(List.of("init"));
        command(List.of("import", "units", "@units.csv"));
        command(List.of("import", "facts", "@facts.csv"));
        command(List.of("assess", "--year", "2023"));
        command(List.of(decision("decide", "200/QĐ-UBND", "16243-02", "--paper", DecisionCommandsTest.PAPERS)));
        receive("open");
        receive("concluded", List.of("classify", "--route", "own"), List.of("verify"), List.of("conclude"));
        receive("closed", List.of("classify", "--route", "own"), List.of("verify"), List.of("conclude"));
        command(List.of("tip", "close", "%closed", "--reason", "no_case"));
        command(List.of("tip", "step", "%closed", "fulfil", "--duty", "archive"));
        receive("over");
        closeLongAgo(new TipId(named("%over")));
        command(List.of("purge", "term", "tip_content", "--years", "5", "--decision", "12/QĐ-UBND"));
        command(List.of("purge"));
        command(List.of("import", "nominations", "@nominations.csv"));
        command(List.of(award("award", "DN-02", "87/QĐ-UBND")));
        write("outcomes.csv", read("outcomes.csv").replace("%closed", named("%closed")));
    }

    /** So that it is no longer to be kept. */
    private void closeLongAgo(TipId tip) {
        Instant at = Instant.now().minus(Duration.ofDays(6 * 366));
        TakenStep closed = new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, at);
        TakenStep archived = new TakenStep(new TipStep.Fulfil(Duty.ARCHIVE), TipState.CLOSED, at);
        try (Store open = Store.open(StoreAddress.of(store).orElseThrow())) {
            open.write(new Change("test", "close", tip.text(), at), registers -> {
                registers.tips().take(tip, closed);
                registers.tips().take(tip, archived);
                return true;
            });
        }
    }

    @SafeVarargs
    private void receive(String name, List<String>... steps) {
        Said said = command(List.of("tip", "receive", "--channel", "phone", "--account", "@told.txt", "--key", "@key"));
        Matcher id = ID.matcher(said.out());
        if (!id.find()) {
            throw new IllegalStateException(said.err());
        }
        write("%" + name, id.group());
        for (List<String> step : steps) {
            command(ImmutableList.<String>builder()
                    .add("tip", "step", "%" + name)
                    .addAll(step)
                    .build());
        }
    }

    /** Has to be done. */
    Said command(List<String> command) {
        Said said = Terminal.run(arguments(command));
        if (said.exitCode() != Commands.DONE) {
            throw new IllegalStateException(command + ": " + said);
        }
        return said;
    }

    String[] arguments(List<String> command) {
        return Stream.concat(command.stream().map(this::named), place(command.get(0)))
                .toArray(String[]::new);
    }

    /** Nothing lies beside a server, so the first key of the log goes into the folder. */
    private Stream<String> place(String command) {
        return command.equals("init") && isOnServer()
                ? Stream.of("--store", store, "--audit-key", named("@first"))
                : Stream.of("--store", store);
    }

    AuditKey firstKey() {
        return isOnServer() ? AuditKey.at(folder.resolve("first")) : AuditKey.of(file());
    }

    /** A file of the office, a tip, or the word itself. */
    String named(String word) {
        return switch (word.charAt(0)) {
            case '@' -> folder.resolve(word.substring(1)).toString();
            case '%' -> read(word).strip();
            default -> word;
        };
    }

    Path file() {
        return Path.of(store);
    }

    boolean isOnServer() {
        return store.startsWith("jdbc:");
    }

    MasterKey key() {
        return key(KEY);
    }

    MasterKey key(String name) {
        return MasterKey.read(folder.resolve(name));
    }

    private void write(String name, String... lines) {
        try {
            Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
