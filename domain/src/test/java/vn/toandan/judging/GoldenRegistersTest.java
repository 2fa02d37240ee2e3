package vn.toandan.judging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.GoldenFile;
import vn.toandan.law.Wording;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.slow.Row;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** What is said of a commune's models and hotspots when it is judged from the registers, beside what its sheet says, in both languages. */
class GoldenRegistersTest {

    private static final String COMMUNE = "16243";

    private static final String CAMERA = "model=M1; kind=Camera; unit_code=16243; launched_on=2020-01-01";
    private static final String BELL = "model=M2; kind=Tiếng kẻng; unit_code=16243-01; launched_on=2020-01-01";
    private static final String OLD = "hotspot=H1; unit_code=16243-01; type=Ma túy; reported_on=2023-11-01";
    private static final String NEW = "hotspot=H2; unit_code=16243-02; type=Đánh bạc; reported_on=2024-02-01";

    /** The rows of the two registers and the two cells of the sheet. */
    private record Told(String title, List<String> models, List<String> hotspots, String effective, String arisen) {}

    private static final List<Told> CASES = List.of(
            new Told("nothing in the registers, nothing on the sheet", List.of(), List.of(), "", ""),
            new Told("nothing in the registers", List.of(), List.of(), "1", "0"),
            new Told(
                    "one effective, nothing new",
                    List.of(CAMERA + "; year=2024; effective=yes"),
                    List.of(OLD + "; confirmed_on=2023-11-15"),
                    "",
                    ""),
            new Told(
                    "one effective and one not rated, one new and one not confirmed",
                    List.of(CAMERA + "; year=2024; effective=yes", BELL),
                    List.of(OLD, NEW + "; confirmed_on=2024-03-01"),
                    "2",
                    "0"),
            new Told("one not rated", List.of(CAMERA), List.of(NEW), "", ""),
            new Told("one not rated, and the sheet rates it", List.of(CAMERA), List.of(NEW), "1", "0"),
            new Told("one not rated, and the sheet says more", List.of(CAMERA), List.of(NEW), "2", "1"),
            new Told(
                    "one not effective, two new",
                    List.of(CAMERA + "; year=2024; effective=no"),
                    List.of(OLD + "; confirmed_on=2023-11-16", NEW + "; confirmed_on=2024-11-15"),
                    "1",
                    "2"),
            new Told(
                    "ended before the window",
                    List.of(CAMERA + "; ended_on=2023-11-16"),
                    List.of(OLD + "; confirmed_on=2023-11-15; cleared_on=2023-12-01"),
                    "",
                    ""));

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void registers(Wording words) {
        StringBuilder out = new StringBuilder();
        for (Told told : CASES) {
            Assessment answer = judged(told);
            out.append("## ").append(told.title()).append('\n');
            for (String id : List.of("XA-1c", "XA-2.4c1")) {
                Check check = answer.check(id).orElseThrow();
                out.append(id).append(" [").append(words.phrase(check.verdict().words()));
                out.append("] ").append(words.say(check.because())).append('\n');
            }
        }
        GoldenFile.assertTold("judging/golden/registers", words, out.toString());
    }

    private static Assessment judged(Told told) {
        RegistersOfRows registers = new RegistersOfRows(
                told.models().stream().map(GoldenRegistersTest::row).toList(),
                told.hotspots().stream().map(GoldenRegistersTest::row).toList());
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("effective_models", told.effective());
        cells.put("new_hotspots", told.arisen());
        cells.values().removeIf(String::isEmpty);
        FactSheets sheets = new InMemoryFactSheets();
        sheets.file(
                new FiledSheet(
                        new NamedUnit(COMMUNE, UnitKind.COMMUNE, ""),
                        2024,
                        ImmutableMap.copyOf(cells),
                        ImmutableMap.of()),
                RegistersOfRows.KNOWN,
                Optional.empty());
        Map<String, Assessment> answers = new HashMap<>();
        new JudgingRound(
                        new JudgingRound.Request(2024, Optional.empty(), Optional.empty(), RegistersOfRows.KNOWN),
                        registers.units,
                        sheets,
                        (year, asKnown) -> Recognised.OfYear.NOTHING,
                        registers.models,
                        registers.hotspots,
                        province -> PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL)
                                .safetyStandard())
                .judge(one -> answers.put(one.unit().code(), one.assessment()));
        assertThat(answers).containsOnlyKeys(COMMUNE);
        return requireNonNull(answers.get(COMMUNE));
    }

    private static Row row(String cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells.split("; ", -1)) {
            row.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return new Row(row);
    }
}
