package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.safety.Examples.Example;
import vn.toandan.unit.UnitKind;

/** The rules against the examples that were written from the text without looking at them. */
class ExamplesTest {

    @ParameterizedTest
    @EnumSource
    void every_check_comes_out_as_the_text_says(UnitKind kind) {
        for (Example example : Examples.of(kind.code() + ".csv")) {
            FactSheet sheet = Cells.sheet(kind, example.year(), example.get("facts"));
            assertThat(check(sheet, example.get("check")).verdict().code())
                    .as(example.toString())
                    .isEqualTo(example.get("verdict"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_criterion_is_without_examples_of_each_answer_and_of_both_sides_of_its_boundary(UnitKind kind) {
        Set<String> seen = Examples.of(kind.code() + ".csv").stream()
                .flatMap(example -> Arrays.stream(new String[] {"verdict", "edge"})
                        .map(column -> example.get("check") + " " + example.get(column)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> wanted = new ArrayList<>();
        for (Criterion criterion : newest().criteria(kind)) {
            for (String answer : List.of("met", "not_met", "not_known", "inside", "outside")) {
                wanted.add(criterion.id() + " " + answer);
            }
        }
        assertThat(seen).containsAll(wanted);
    }

    static List<Example> refused() {
        return Examples.of("refused.csv");
    }

    @ParameterizedTest
    @MethodSource
    void refused(Example example) {
        List<String> codes = codes(example);
        switch (example.get("rule")) {
            case "accepted" -> assertThat(codes).isEmpty();
            case "part_exceeds_whole" -> assertThat(codes).containsExactly("PART_EXCEEDS_WHOLE");
            case "zero_whole" -> assertThat(codes).containsExactly("WHOLE_IS_ZERO");
            default -> assertThat(codes).isNotEmpty();
        }
    }

    /** What is refused for how it is written is refused where files are read; here it has no value to be given as. */
    private static List<String> codes(Example example) {
        try {
            FactSheet.Filled filled = Cells.filled(example.kind(), example.year(), Cells.parse(example.get("facts")));
            return filled instanceof FactSheet.Filled.Refused refused
                    ? refused.rejections().stream()
                            .map(rejection -> rejection.code().name())
                            .toList()
                    : List.of();
        } catch (RuntimeException unreadable) {
            return List.of("UNREADABLE");
        }
    }

    static List<Example> units() {
        return Examples.of("units.csv");
    }

    @ParameterizedTest
    @MethodSource
    void units(Example example) {
        String facts = example.get("facts");
        FactSheet sheet = facts.startsWith("all_met")
                ? Cells.sheet(
                        example.kind(),
                        example.year(),
                        Cells.allMetBut(example.kind(), example.year(), facts.substring("all_met".length())))
                : Cells.sheet(example.kind(), example.year(), facts);
        LocalDate decidedOn = decidedOn(example);
        Assessment assessment = Cells.STANDARD.assess(sheet, decidedOn);
        assertThat(assessment.verdict().code()).isEqualTo(example.get("unit_verdict"));
        assertThat(assessment.ruleSet().id()).isEqualTo(example.get("rule_set"));
        if (!example.get("provisional").isEmpty()) {
            assertThat(assessment.isProvisional()).isEqualTo(Boolean.parseBoolean(example.get("provisional")));
        }
    }

    static List<Example> windows() {
        return Examples.of("windows.csv");
    }

    @ParameterizedTest
    @MethodSource
    void windows(Example example) {
        UnitKind kind = example.kind();
        boolean byYear = example.get("asked").equals("year");
        int year = byYear
                ? Integer.parseInt(example.get("value"))
                : Cells.STANDARD
                        .yearOf(kind, LocalDate.parse(example.get("value")))
                        .orElse(0);
        assertThat(year == 0 ? "" : Integer.toString(year)).isEqualTo(example.get("year"));
        if (year == 0) {
            return;
        }
        LocalDate on = example.get("on").isEmpty()
                ? Cells.STANDARD.lastLawfulDay(kind, year)
                : LocalDate.parse(example.get("on"));
        RuleSet ruleSet = Cells.STANDARD.on(on).orElseThrow();
        assertThat(ruleSet.id()).isEqualTo(example.get("rule_set"));
        var days = ruleSet.of(kind).window().map(window -> window.of(year));
        assertThat(days.map(range -> range.lowerEndpoint().toString()).orElse(""))
                .isEqualTo(example.get("from"));
        assertThat(days.map(range -> range.upperEndpoint().toString()).orElse(""))
                .isEqualTo(example.get("until"));
    }

    @Test
    void the_first_and_last_day_of_every_edition_have_examples() {
        List<LocalDate> decided = Examples.of("units.csv").stream()
                .filter(example -> !example.get("decided_on").isEmpty())
                .map(example -> LocalDate.parse(example.get("decided_on")))
                .toList();
        Cells.STANDARD.timeline().forEach(edition -> {
            assertThat(decided).contains(edition.inForce().lowerEndpoint());
            if (edition.inForce().hasUpperBound()) {
                assertThat(decided).contains(edition.inForce().upperEndpoint().minusDays(1));
            }
        });
    }

    /** The last day of an old window is the first of the next, for which it counts: so days are looked for, not their years. */
    @ParameterizedTest
    @EnumSource
    void the_first_and_last_day_of_a_window_of_every_edition_have_examples(UnitKind kind) {
        List<Example> windows = Examples.of("windows.csv").stream()
                .filter(example -> example.kind() == kind)
                .toList();
        Set<String> days = windows.stream()
                .filter(example -> example.get("asked").equals("date"))
                .map(example -> example.get("value"))
                .collect(Collectors.toSet());
        Set<String> editions = windows.stream()
                .filter(example -> days.contains(example.get("from")) && days.contains(example.get("until")))
                .map(example -> example.get("rule_set"))
                .collect(Collectors.toSet());
        Cells.STANDARD.timeline().stream()
                .filter(edition -> edition.rules().of(kind).window().isPresent())
                .forEach(
                        edition -> assertThat(editions).contains(edition.rules().id()));
    }

    static List<Example> to_pass() {
        return Examples.of("to_pass.csv");
    }

    @ParameterizedTest
    @MethodSource
    void to_pass(Example example) {
        FactSheet sheet = Cells.sheet(example.kind(), example.year(), example.get("facts"));
        LocalDate decidedOn = decidedOn(example);
        Check check = Cells.STANDARD
                .assess(sheet, decidedOn)
                .check(example.get("check"))
                .orElseThrow();
        Repair repair = check.toPass().orElseThrow();
        assertThat(repair.changes().stream()
                        .map(change -> change.fact() + ":"
                                + change.from().map(Object::toString).orElse("null") + "->" + change.to())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(example.get("changes"));
        assertThat(repair.options()).isEqualTo(Integer.parseInt(example.get("options")));
        if (!example.get("curable").isEmpty()) {
            assertThat(check.isCurable()).isEqualTo(Boolean.parseBoolean(example.get("curable")));
        }
    }

    private static LocalDate decidedOn(Example example) {
        return example.get("decided_on").isEmpty()
                ? Cells.STANDARD.lastLawfulDay(example.kind(), example.year())
                : LocalDate.parse(example.get("decided_on"));
    }

    private static Check check(FactSheet sheet, String id) {
        return Cells.STANDARD
                .assess(sheet, Cells.STANDARD.lastLawfulDay(sheet.kind(), sheet.year()))
                .check(id)
                .orElseGet(() -> new Check(
                        new Teller(criterion(sheet.kind(), id), sheet.form(), newest().of(sheet.kind())),
                        sheet,
                        LocalDate.of(sheet.year(), 11, 14)));
    }

    private static Criterion criterion(UnitKind kind, String id) {
        return newest().criteria(kind).stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleSet newest() {
        return Cells.STANDARD.on(PublishedLaw.FOLLOWED_UNTIL).orElseThrow();
    }
}
