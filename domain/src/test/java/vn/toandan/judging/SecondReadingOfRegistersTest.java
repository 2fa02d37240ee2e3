package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.hotspot.slow.RandomHotspots;
import vn.toandan.hotspot.slow.SlowHotspots;
import vn.toandan.model.slow.RandomModels;
import vn.toandan.model.slow.SlowModels;
import vn.toandan.model.slow.SlowModels.Effective;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.Places;
import vn.toandan.slow.Row;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Unit;

/**
 * What the registers tell Articles 4 to 7, against the examples and against evaluators written from the text by a second person, for units
 * whose sheets say nothing. Each run draws other registers; {@code -Dtoandan.seed=N} draws the same again.
 */
class SecondReadingOfRegistersTest {

    private static final List<String> UNITS =
            List.of("16231", "16231-01", "16231-02", "16231-CQ", "16231-TH", "16234", "16234-01");
    private static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    private static final Map<String, String> ON_MODELS =
            Map.of("commune", "XA-1c", "agency", "CQ-1e", "school", "GD-1e");
    private static final Map<String, String> ON_HOTSPOTS = Map.of("commune", "XA-2.4c1", "residential_area", "KDC-4c1");

    private static List<Row> rows(String file) {
        return ExampleRows.of(file).stream()
                .map(example -> new Row(example.cells()))
                .toList();
    }

    private static RegistersOfRows examples() {
        return new RegistersOfRows(rows("vn/toandan/model/register.csv"), rows("vn/toandan/hotspot/register.csv"));
    }

    /** Every unit of the registers judged for the year on a sheet without a figure. */
    private static Map<String, Assessment> judged(RegistersOfRows registers, int year) {
        FactSheets sheets = new InMemoryFactSheets();
        for (Unit unit : registers.units.on(RegistersOfRows.KNOWN)) {
            unit.type()
                    .kind()
                    .ifPresent(kind -> sheets.file(
                            new FiledSheet(
                                    new NamedUnit(unit.code(), kind, ""), year, ImmutableMap.of(), ImmutableMap.of()),
                            RegistersOfRows.KNOWN,
                            Optional.empty()));
        }
        Map<String, Assessment> answers = new HashMap<>();
        new JudgingRound(
                        new JudgingRound.Request(year, Optional.empty(), Optional.empty(), RegistersOfRows.KNOWN),
                        registers.units,
                        sheets,
                        (of, asKnown) -> Recognised.OfYear.NOTHING,
                        registers.models,
                        registers.hotspots,
                        province -> STANDARD)
                .judge(one -> answers.put(one.unit().code(), one.assessment()));
        return answers;
    }

    /** The figure that the check was told, if any, and its answer. */
    private static List<String> told(Assessment assessment, Fact fact, String check) {
        return List.of(
                assessment.sheet().value(fact).map(Object::toString).orElse(""),
                assessment.check(check).orElseThrow().verdict().code());
    }

    private static List<String> expected(Optional<Effective> effective) {
        return effective
                .map(known -> List.of(known.verdict().equals("not_known") ? "" : "" + known.least(), known.verdict()))
                .orElse(List.of("", "not_known"));
    }

    private static List<String> expected(OptionalLong hotspots) {
        return hotspots.isPresent()
                ? List.of("" + hotspots.getAsLong(), hotspots.getAsLong() == 0 ? "met" : "not_met")
                : List.of("", "not_known");
    }

    @Test
    void every_example_of_effective_models_is_what_the_text_says() {
        RegistersOfRows registers = examples();
        assertThat(ExampleRows.of("vn/toandan/model/effective_models.csv")).allSatisfy(example -> {
            Assessment assessment = Objects.requireNonNull(
                    judged(registers, Integer.parseInt(example.get("year"))).get(example.get("unit_code")));
            String verdict = example.get("verdict");
            assertThat(told(
                            assessment,
                            Facts.EFFECTIVE_MODELS,
                            Objects.requireNonNull(ON_MODELS.get(example.get("unit_kind")))))
                    .as("%s", example)
                    .containsExactly(verdict.equals("not_known") ? "" : example.get("least"), verdict);
        });
    }

    @Test
    void every_example_of_new_hotspots_is_what_the_text_says() {
        RegistersOfRows registers = examples();
        assertThat(ExampleRows.of("vn/toandan/hotspot/new_hotspots.csv")).allSatisfy(example -> {
            Assessment assessment = Objects.requireNonNull(
                    judged(registers, Integer.parseInt(example.get("year"))).get(example.get("unit_code")));
            String value = example.get("value");
            assertThat(told(
                            assessment,
                            Facts.NEW_HOTSPOTS,
                            Objects.requireNonNull(ON_HOTSPOTS.get(example.get("unit_kind")))))
                    .as("%s", example)
                    .containsExactly(value, value.isEmpty() ? "not_known" : value.equals("0") ? "met" : "not_met");
        });
    }

    @Test
    void over_random_registers_both_tell_the_same() {
        long seed = Long.getLong("toandan.seed", System.nanoTime());
        System.out.println("SecondReadingOfRegistersTest: -Dtoandan.seed=" + seed);
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 60; drawn++) {
            List<Row> models = RandomModels.next(random, UNITS);
            List<Row> hotspots = RandomHotspots.next(random, UNITS);
            int year = 2022 + random.nextInt(4);
            judged(new RegistersOfRows(models, hotspots), year)
                    .forEach((code, answer) -> agree(
                            answer,
                            code,
                            new SlowModels(models).effectiveModels(year, Places.under(code)),
                            new SlowHotspots(hotspots)
                                    .newHotspots(answer.sheet().kind().code(), year, Places.under(code)),
                            seed));
        }
    }

    private static void agree(
            Assessment answer, String code, Optional<Effective> effective, OptionalLong hotspots, long seed) {
        String kind = answer.sheet().kind().code();
        String onModels = ON_MODELS.get(kind);
        if (onModels != null) {
            assertThat(told(answer, Facts.EFFECTIVE_MODELS, onModels))
                    .as("seed %s: models of %s %s", seed, code, answer.sheet().year())
                    .isEqualTo(expected(effective));
        }
        String onHotspots = ON_HOTSPOTS.get(kind);
        if (onHotspots != null) {
            assertThat(told(answer, Facts.NEW_HOTSPOTS, onHotspots))
                    .as("seed %s: hotspots of %s %s", seed, code, answer.sheet().year())
                    .isEqualTo(expected(hotspots));
        }
    }
}
