package vn.toandan.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.GoldenFile;
import vn.toandan.law.ToldRefusals;
import vn.toandan.law.Wording;

/** Every way in which rows about the life of a model are refused, as people read it, in both languages. */
class GoldenRefusalsTest {

    private static final LocalDate KNOWN = LocalDate.of(2024, 12, 20);
    private static final ModelRow SOUND =
            row(2, Camera.KIND, "Camera Mậu Lâm", "16243", days("launched_on", "2022-03-05"), OptionalLong.of(2023));

    /** What is told of, and the rows that tell it; where two lists stand, the first is in the register already. */
    private record Told(String title, List<ModelRow> before, List<ModelRow> rows) {}

    private static final List<Told> CASES = List.of(
            told(
                    "kind, name, unit and launch differ between rows",
                    SOUND,
                    row(3, "Tiếng kẻng", "", "16246", days(), OptionalLong.of(2024))),
            told("the same year twice", SOUND, on(SOUND, 3)),
            told(
                    "two rows without a year",
                    of(days("launched_on", "2022-03-05")),
                    of(days("launched_on", "2022-03-05"))),
            told("no such year", reviewed(23), reviewed(10_000)),
            told("rated in no year", row(2, days("launched_on", "2022-03-05"), OptionalLong.empty())),
            told("ended and never launched", of(days("ended_on", "2023-06-01"))),
            told("ended before its launch", of(days("launched_on", "2023-06-02", "ended_on", "2023-06-01"))),
            told("replicated before its launch", of(days("replicated_on", "2022-01-01", "launched_on", "2022-03-05"))),
            told("approved and not surveyed", of(days("approved_on", "2022-01-01", "launched_on", "2022-03-05"))),
            told("launched though surveyed only", of(days("surveyed_on", "2022-01-01", "launched_on", "2022-03-05"))),
            told("surveyed after its launch", of(days("launched_on", "2022-03-05", "surveyed_on", "2022-04-01"))),
            told("surveyed after its approval", of(days("surveyed_on", "2022-02-01", "approved_on", "2022-01-01"))),
            told(
                    "consolidated after its end",
                    of(days("launched_on", "2022-03-05", "ended_on", "2023-06-01", "consolidated_on", "2023-06-02"))),
            told("reviewed for the year before its launch", reviewed(2021)),
            told(
                    "reviewed for the year after its end",
                    row(2, days("launched_on", "2022-03-05", "ended_on", "2023-06-01"), OptionalLong.of(2024))),
            after(
                    "an end before a review in the register",
                    SOUND,
                    row(2, days("launched_on", "2022-03-05", "ended_on", "2022-12-31"), OptionalLong.of(2022))),
            after(
                    "a launch after a review in the register",
                    SOUND,
                    row(2, days("launched_on", "2024-01-01"), OptionalLong.of(2024))));

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void refusals(Wording words) {
        ToldRefusals refusals = new ToldRefusals(words);
        for (Told told : CASES) {
            refusals.of(told.title());
            rejections(told)
                    .forEach(one ->
                            refusals.add(one.code(), one.row(), one.column(), one.value(), one.wrong(), one.right()));
        }
        GoldenFile.assertTold("model/golden/refused", words, refusals.text());
    }

    @Test
    void every_refusal_is_told() {
        Set<ModelRejection.Code> told = EnumSet.noneOf(ModelRejection.Code.class);
        CASES.forEach(one -> rejections(one).forEach(rejection -> told.add(rejection.code())));
        assertThat(told).containsExactlyInAnyOrder(ModelRejection.Code.values());
    }

    private static ImmutableSet<ModelRejection> rejections(Told told) {
        ModelDesk desk = new ModelDesk(new InMemoryModels());
        assertThat(desk.take(told.before(), KNOWN)).isInstanceOf(ModelDesk.Taken.Accepted.class);
        return ImmutableSet.copyOf(((ModelDesk.Taken.Rejected) desk.take(told.rows(), KNOWN)).rejections());
    }

    private static Told told(String title, ModelRow... rows) {
        return new Told(title, List.of(), List.of(rows));
    }

    private static Told after(String title, ModelRow before, ModelRow row) {
        return new Told(title, List.of(before), List.of(row));
    }

    private static ImmutableMap<ModelEvent, LocalDate> days(String... columnsAndDays) {
        ImmutableMap.Builder<ModelEvent, LocalDate> days = ImmutableMap.builder();
        for (int at = 0; at < columnsAndDays.length; at += 2) {
            String column = columnsAndDays[at];
            List<ModelEvent> events = new ArrayList<>(List.of(ModelEvent.values()));
            events.removeIf(event -> !event.column().equals(column));
            days.put(events.get(0), LocalDate.parse(columnsAndDays[at + 1]));
        }
        return days.buildOrThrow();
    }

    private static ModelRow reviewed(long year) {
        return row(2, days("launched_on", "2022-03-05"), OptionalLong.of(year));
    }

    private static ModelRow of(Map<ModelEvent, LocalDate> days) {
        return new ModelRow(
                2,
                Camera.ID,
                Camera.KIND,
                "Camera Mậu Lâm",
                "16243",
                Size.UNKNOWN,
                ImmutableMap.copyOf(days),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ModelRow row(long place, Map<ModelEvent, LocalDate> days, OptionalLong year) {
        return row(place, Camera.KIND, "Camera Mậu Lâm", "16243", days, year);
    }

    private static ModelRow row(
            long place, String kind, String name, String unitCode, Map<ModelEvent, LocalDate> days, OptionalLong year) {
        return new ModelRow(
                place,
                Camera.ID,
                kind,
                name,
                unitCode,
                Camera.points(3),
                ImmutableMap.copyOf(days),
                year,
                Optional.of(true),
                Optional.empty());
    }

    private static ModelRow on(ModelRow row, long place) {
        return row(place, row.kind(), row.name(), row.unitCode(), row.days(), row.year());
    }
}
