package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an office does with a store, one act each: a command, or an act of two officers with the vault, for which there is none. {@code @} names a file of the {@link Office}, {@code %} a tip. */
enum Deed {
    INIT(Kind.ON_NOTHING, "init"),
    IMPORT_UNITS("import", "units", "@more-units.csv"),
    IMPORT_SUCCESSIONS("import", "successions", "@successions.csv"),
    IMPORT_CATALOGUE("import", "catalogue", "@catalogue.csv", "--from", "2024-01-01"),
    IMPORT_MAPPING("import", "mapping", "@mapping.csv", "--on", "2025-07-01"),
    IMPORT_CRITERIA("import", "criteria", "@criteria.json"),
    IMPORT_FACTS("import", "facts", "@more-facts.csv"),
    IMPORT_TIPS("import", "tips", "@tips.csv"),
    IMPORT_OUTCOMES("import", "outcomes", "@outcomes.csv"),
    IMPORT_MODELS("import", "models", "@models.csv"),
    IMPORT_HOTSPOTS("import", "hotspots", "@hotspots.csv"),
    IMPORT_NOMINATIONS("import", "nominations", "@more-nominations.csv"),
    ADD_A_UNIT("unit", "add", "16243-09", "--kind", "residential_area", "--name", "Thôn 9", "--from", "2024-01-01"),
    RENAME_A_UNIT("unit", "rename", "16243-01", "--name", "Thôn Đồng Tâm", "--on", "2024-06-01"),
    ASSESS("assess", "--year", "2022"),
    DECIDE(Office.decision("decide", "210/QĐ-UBND", "16243-01", "--paper", DecisionCommandsTest.PAPERS)),
    ANNUL(Office.decision("annul", "230/QĐ-UBND", "16243-02", "--ground", "số liệu đăng ký sai")),
    RECEIVE_A_TIP("tip", "receive", "--channel", "phone", "--account", "@told.txt", "--key", "@key"),
    GRADE("tip", "grade", "%open", "--admiralty", "B2"),
    TAKE_A_STEP("tip", "step", "%open", "classify", "--route", "own"),
    RECORD_AN_OUTCOME(Office.outcome("%open")),
    VALUE("tip", "value", "%open", "--set", "novelty=new"),
    REPLY("tip", "reply", "%open", "--text", "@reply.txt", "--key", "@key"),
    CLOSE("tip", "close", "%concluded", "--reason", "no_case"),
    PURGE(Kind.TOLD_BEFORE, "purge", "--yes"),
    NOMINATE(Office.nomination("DN-03")),
    AWARD(Office.award("award", "DN-01", "88/QĐ-UBND")),
    REVOKE(Office.award("revoke", "DN-02", "95/QĐ-UBND", "--ground", "fraud", "--finding", "Kết luận 12/KL-TTr")),
    BACK_UP(Kind.OF_A_FILE, "backup", "@copy.db"),
    CHANGE_THE_KEY("tip", "key", "@next-key", "--after", "@key"),
    KEEP_WHO_TOLD(VaultActs::give),
    ASK_TO_OPEN(VaultActs::ask),
    APPROVE(VaultActs::approve),
    READ_WHO_TOLD(VaultActs::read),
    ERASE_WHO_TOLD(
            Kind.OF_A_FILE, "vault", "erase", VaultActs.CODE, "--ground", "asked_for", "--vault-key", "@" + Office.KEY),
    CHANGE_THE_KEY_OF_THE_VAULT(Kind.OF_A_FILE, "vault", "key", "@" + Office.NEXT_KEY, "--after", "@" + Office.KEY);

    /** What is particular to some of them. */
    private enum Kind {
        USUAL,
        ON_NOTHING,
        OF_A_FILE,
        /** It says what it is about to do first. */
        TOLD_BEFORE
    }

    private final Kind kind;

    /** As it is typed; empty where there is none. */
    private final ImmutableList<String> command;

    /** Written above, and nowhere else. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<Office> act;

    Deed(Kind kind, String... command) {
        this.kind = kind;
        this.command = ImmutableList.copyOf(command);
        this.act = office -> DeedProgram.command(office.arguments(this.command));
    }

    Deed(String... command) {
        this(Kind.USUAL, command);
    }

    Deed(Consumer<Office> act) {
        this.kind = Kind.OF_A_FILE;
        this.command = ImmutableList.of();
        this.act = act;
    }

    static Stream<Deed> onAnyEngine() {
        return Stream.of(values()).filter(deed -> deed.kind != Kind.OF_A_FILE);
    }

    /** As it is typed; empty where it is no command. */
    ImmutableList<String> command() {
        return command;
    }

    boolean beginsWithNothing() {
        return kind == Kind.ON_NOTHING;
    }

    /** Whether it said that it is done. */
    boolean hasAnswered(String out) {
        return kind == Kind.TOLD_BEFORE ? out.contains(DeedProgram.ACKNOWLEDGED) : !out.isEmpty();
    }

    void act(Office office) {
        act.accept(office);
    }
}
