package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.hotspot.slow.RandomHotspots;
import vn.toandan.hotspot.slow.SlowHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.RegistersOfRows;
import vn.toandan.model.slow.RandomModels;
import vn.toandan.model.slow.SlowModels;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.slow.ExampleRows;
import vn.toandan.slow.ExampleRows.ExampleRow;
import vn.toandan.slow.Places;
import vn.toandan.slow.RandomDays;
import vn.toandan.slow.Row;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;

/**
 * The figures of models and hotspots against the examples and against evaluators written from the text by a second person. Each run draws
 * other registers; {@code -Dtoandan.seed=N} draws the same again.
 */
class SecondCountOfRegistersTest {

    private static final List<String> UNITS =
            List.of("16231", "16231-01", "16231-02", "16231-CQ", "16231-TH", "16234", "16234-01");
    private static final List<String> PLACES =
            List.of("", RegistersOfRows.DISTRICT, "16231", "16234", "16231-01", "16231-TH");

    private static List<Row> rows(String file) {
        return ExampleRows.of(file).stream()
                .map(example -> new Row(example.cells()))
                .toList();
    }

    private static PeriodReport report(RegistersOfRows registers, String place, Period period) {
        PeriodReports reports = new PeriodReports(
                new InMemoryJudgements(),
                new InMemoryRecognitions(),
                registers.models,
                registers.hotspots,
                new InMemoryTips(),
                new InMemoryOutcomes(),
                new InMemoryCommendations(),
                registers.units,
                PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard());
        Knowledge known = Knowledge.asKnownOn(RegistersOfRows.KNOWN);
        return place.isEmpty()
                ? reports.of(period, known)
                : reports.under(place, period, known).orElseThrow();
    }

    private static Figure figure(PeriodReport report, String id) {
        return DistrictBooks.find(
                        List.of(Figure.Id.values()).stream()
                                .filter(one -> one.code().equals(id))
                                .findFirst()
                                .orElseThrow(),
                        report)
                .figure();
    }

    @Test
    void every_figure_of_the_examples_is_what_the_text_says() {
        RegistersOfRows registers =
                new RegistersOfRows(rows("vn/toandan/model/register.csv"), rows("vn/toandan/hotspot/register.csv"));
        List<ExampleRow> examples = new ArrayList<>(ExampleRows.of("vn/toandan/model/counted.csv"));
        examples.addAll(ExampleRows.of("vn/toandan/hotspot/counted.csv"));
        assertThat(examples).allSatisfy(example -> {
            Period period = new Period(LocalDate.parse(example.get("from")), LocalDate.parse(example.get("to")));
            assertThat(figure(report(registers, example.get("under"), period), example.get("figure"))
                            .value())
                    .as("%s", example)
                    .isEqualTo(Long.parseLong(example.get("value")));
        });
    }

    @Test
    void over_random_registers_both_count_the_same() {
        long seed = Long.getLong("toandan.seed", System.nanoTime());
        System.out.println("SecondCountOfRegistersTest: -Dtoandan.seed=" + seed);
        Random random = new Random(seed);
        for (int drawn = 0; drawn < 60; drawn++) {
            List<Row> models = RandomModels.next(random, UNITS);
            List<Row> hotspots = RandomHotspots.next(random, UNITS);
            RegistersOfRows registers = new RegistersOfRows(models, hotspots);
            for (String place : PLACES) {
                if (place.isEmpty()
                        || registers.units.find(place, RegistersOfRows.KNOWN).isPresent()) {
                    LocalDate from = RandomDays.next(random);
                    Period period = new Period(from, RandomDays.after(from, random));
                    agree(registers, new SlowModels(models), new SlowHotspots(hotspots), place, period, seed);
                }
            }
        }
    }

    private static void agree(
            RegistersOfRows registers,
            SlowModels models,
            SlowHotspots hotspots,
            String place,
            Period period,
            long seed) {
        String counted = place.equals(RegistersOfRows.DISTRICT) ? "" : place;
        PeriodReport report = report(registers, place, period);
        for (String id : SlowModels.FIGURES) {
            Figure figure = figure(report, id);
            assertThat(figure.value())
                    .as("seed %s: %s in %s, %s", seed, id, place, period)
                    .isEqualTo(models.count(id, period.from(), period.to(), Places.under(counted)));
        }
        for (String id : SlowHotspots.FIGURES) {
            assertThat(figure(report, id).value())
                    .as("seed %s: %s in %s, %s", seed, id, place, period)
                    .isEqualTo(hotspots.count(id, period.from(), period.to(), Places.under(counted)));
        }
        assertThat(figure(report, "models_effective").amount().of())
                .as("seed %s: of, in %s, %s", seed, place, period)
                .hasValue(models.count("models", period.from(), period.to(), Places.under(counted)));
    }
}
