package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.commendation.Commendations.Kept;

/** The paragraph in which the example ends, without a store and with one, and what is behind its numbers. */
class DemoCommandTest {

    private static final String PARAGRAPH =
            "Đến hết ngày 31/07/2024, Huyện Như Thanh có 29 mô hình đang hoạt động, thuộc 12 loại, tại 190 điểm. "
                    + "95,38% đơn vị được xét (248/260) đạt tiêu chuẩn “An toàn về an ninh, trật tự”. "
                    + "Từ ngày 01/01/2022 đến hết ngày 31/07/2024 đã tiếp nhận 400 tin báo của quần chúng, "
                    + "trong đó 195 tin có giá trị; qua đó xử lý 131 vụ, 338 người. "
                    + "Trong kỳ đã khen thưởng 04 tập thể, 15 cá nhân, 02 hộ gia đình. "
                    + "Đến hết ngày 31/07/2024, Huyện Như Thanh không còn tụ điểm phức tạp về trật tự xã hội.";

    private static final String IN_ENGLISH =
            "On 31 July 2024, models at work in Huyện Như Thanh: 29 (kinds 12, points 190). "
                    + "95.38% of the units assessed (248/260) met the standard “Safe in security and order”. "
                    + "From 1 January 2022 to the end of 31 July 2024, residents’ tips received: 400, of which of value: 195; "
                    + "handled thanks to them: cases 131, persons 338. "
                    + "Commended in the period: collectives 4, persons 15, households 2. "
                    + "By the end of 31 July 2024 there is no complex hotspot of public order in Huyện Như Thanh any more.";

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path folder;

    private StoreAt example() {
        return new StoreAt(folder, folder.resolve("nhu-thanh.db"));
    }

    @Test
    void without_a_store_it_ends_in_the_paragraph_and_in_what_is_behind_each_number() {
        List<String> lines = Terminal.run("demo").out().lines().toList();
        List<String> end = lines.subList(lines.size() - 16, lines.size());
        assertThat(end.get(0)).isEqualTo(PARAGRAPH);
        assertThat(end.get(2)).endsWith("(chưa có kho thì tạo bằng: toandan demo --store nhu-thanh.db):");
        assertThat(end.subList(3, 16))
                .allSatisfy(line -> assertThat(line).contains("  toandan ").contains(" --store nhu-thanh.db"));
    }

    @Test
    void in_english_too() {
        assertThat(Terminal.run("demo", "--lang", "en").out())
                .contains("\n" + IN_ENGLISH + "\n")
                .containsPattern("Tips received +400  toandan tip list --from 2022-01-01 --to 2024-07-31 --under 403 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void with_a_store_it_says_the_same_and_names_that_store(String language) {
        StoreAt store = example();
        String said = store.done("demo", "--lang", language);
        assertThat(said)
                .contains(language.equals("vi") ? PARAGRAPH : IN_ENGLISH)
                .contains("toandan report --from 2022-01-01 --to 2024-07-31 --under 403 --store " + store.file());
    }

    @Test
    void the_report_of_the_store_counts_the_same() {
        StoreAt store = example();
        store.done("demo");
        String json = store.done(
                "report", "--from", "2022-01-01", "--to", "2024-07-31", "--under", "403", "--format", "json");
        assertThat(json)
                .contains("{\"id\":\"models\",\"value\":29,")
                .contains("{\"id\":\"units_meeting_standard\",\"value\":248,\"of\":260,\"percent\":\"95.38\",")
                .contains("{\"id\":\"tips_received\",\"value\":400,")
                .contains("{\"id\":\"tips_valuable\",\"value\":195,")
                .contains("{\"id\":\"hotspots_open\",\"value\":0,")
                .contains("{\"id\":\"commendations_collective\",\"value\":4,")
                .contains("{\"id\":\"commendations_individual\",\"value\":15,")
                .contains("{\"id\":\"commendations_household\",\"value\":2,");
    }

    @Test
    void every_command_that_it_names_can_be_run() {
        StoreAt store = example();
        String said = store.done("demo");
        List<String> commands = said.lines()
                .filter(line -> line.startsWith("  ") && line.contains("toandan "))
                .filter(line -> !line.contains("nhu-thanh/registers"))
                .map(line -> line.substring(line.indexOf("toandan ") + "toandan ".length(), line.indexOf(" --store")))
                .distinct()
                .toList();
        assertThat(commands).hasSize(12).allSatisfy(command -> {
            String[] arguments = Stream.of(command.split(" "))
                    .map(word -> word.endsWith(".csv") ? folder.resolve(word).toString() : word)
                    .toArray(String[]::new);
            assertThat(store.run(arguments).exitCode()).as(command).isZero();
        });
    }

    @Test
    void a_second_time_changes_nothing() {
        StoreAt store = example();
        store.done("demo");
        String before = store.lastRecorded();
        assertThat(store.done("demo")).contains("từ trước").contains(PARAGRAPH);
        assertThat(store.lastRecorded()).isEqualTo(before);
    }

    @Test
    void every_eligible_nomination_of_the_period_was_awarded_and_no_other() {
        StoreAt store = example();
        store.done("demo");
        assertThat(awarded(store)).isEqualTo(eligible());
    }

    @Test
    void the_first_award_for_an_achievement_bears_the_number_that_the_second_nomination_names() {
        StoreAt store = example();
        store.done("demo");
        assertThat(store.<List<String>>read(registers -> registers.commendations().ofNomination("HS-026").stream()
                        .map(kept -> kept.award().decision().number())
                        .toList()))
                .containsExactly("29/QĐ-UBND");
    }

    private static List<String> awarded(StoreAt store) {
        return store.read(registers -> registers.commendations().decided(FIRST, LAST, Law.EVERYTHING_KNOWN).stream()
                .map(Kept::award)
                .map(award -> award.nomination() + " " + award.decision().on())
                .toList());
    }

    /** As the plain command answers, of those decided by the last day of the period. */
    private List<String> eligible() {
        Terminal.run("demo", "--copy-to", folder.toString());
        Path nominations = folder.resolve("registers").resolve("nominations.csv");
        List<String> eligible = Terminal.run("eligible", nominations.toString(), "--format", "csv")
                .out()
                .lines()
                .filter(line -> line.contains(",eligible,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        return decided(nominations)
                .filter(row -> eligible.contains(row.substring(0, row.indexOf(' '))))
                .filter(row -> row.compareTo(row.substring(0, row.indexOf(' ')) + " 2024-07-31") <= 0)
                .toList();
    }

    /** Number and day of decision of each that has one. */
    private static Stream<String> decided(Path nominations) {
        return lines(nominations).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(row -> !row[10].isEmpty())
                .map(row -> row[0] + " " + row[10]);
    }

    @Test
    void a_cell_of_a_tip_that_is_changed_changes_what_is_printed() throws IOException {
        StoreAt store = example();
        store.done("demo");
        Terminal.run("demo", "--copy-to", folder.toString());
        Path tips = folder.resolve("registers").resolve("tips.csv");
        Files.write(
                tips,
                lines(tips).stream()
                        .map(row -> row.startsWith("TB-2022-003,")
                                ? row.replace("confirmed_full", "unfounded_honest")
                                : row)
                        .toList());
        store.done("import", "tips", tips.toString());
        assertThat(store.done("demo"))
                .contains("đã tiếp nhận 400 tin báo của quần chúng, trong đó 194 tin có giá trị")
                .containsPattern("Tin có giá trị +194/384 ");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
