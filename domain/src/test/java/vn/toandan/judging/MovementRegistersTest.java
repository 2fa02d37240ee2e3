package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.hotspot.Market;
import vn.toandan.model.Camera;
import vn.toandan.model.InMemoryModels;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.Models;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** Mậu Lâm, its first village and its primary school, judged for 2024, whose window is 16/11/2023 to 15/11/2024. */
class MovementRegistersTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 16);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 15);
    private static final LocalDate KNOWN = LocalDate.of(2024, 11, 18);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();

    private final Units units = new InMemoryUnits();
    private final Models models = new InMemoryModels();
    private final Hotspots hotspots = new InMemoryHotspots();
    private final FactSheets sheets = new InMemoryFactSheets();

    @BeforeEach
    void register() {
        units.put(List.of(
                unit("16243", UnitType.COMMUNE, "Xã Mậu Lâm", Optional.empty()),
                unit("16243-01", UnitType.RESIDENTIAL_AREA, "Thôn 1", Optional.of("16243")),
                unit("16243-TH", UnitType.SCHOOL, "Trường Tiểu học Mậu Lâm", Optional.of("16243"))));
    }

    private static Unit unit(String code, UnitType type, String name, Optional<String> parent) {
        return new Unit(code, type, name, parent, LONG_AGO, Optional.empty());
    }

    private Map<String, Judged> judged(UnitKind kind, String code, ImmutableMap<String, String> cells) {
        sheets.file(
                new FiledSheet(new NamedUnit(code, kind, ""), 2024, cells, ImmutableMap.of()), KNOWN, Optional.empty());
        Map<String, Judged> answers = new HashMap<>();
        new JudgingRound(
                        new JudgingRound.Request(2024, Optional.empty(), Optional.empty(), KNOWN),
                        units,
                        sheets,
                        (year, asKnown) -> Recognised.OfYear.NOTHING,
                        models,
                        hotspots,
                        province -> STANDARD)
                .judge(one -> answers.put(one.unit().code(), one));
        return answers;
    }

    private FactSheet commune(String effective, String newHotspots) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        if (!effective.isEmpty()) {
            cells.put("effective_models", effective);
        }
        if (!newHotspots.isEmpty()) {
            cells.put("new_hotspots", newHotspots);
        }
        return Optional.ofNullable(
                        judged(UnitKind.COMMUNE, "16243", cells.buildOrThrow()).get("16243"))
                .orElseThrow()
                .assessment()
                .sheet();
    }

    private void launched(String id, String unitCode, LocalDate day) {
        models.file(Camera.launched(id, unitCode, day), KNOWN);
    }

    private void rated(String id, boolean effective) {
        models.file(Camera.review(id, 2024, effective), KNOWN);
    }

    private static Optional<Object> value(FactSheet sheet, Fact fact) {
        return sheet.value(fact).map(Object::toString);
    }

    @Test
    void where_no_model_of_the_place_was_ever_recorded_the_sheet_stands() {
        launched("MH-01", "16246", LONG_AGO);
        rated("MH-01", true);
        FactSheet sheet = commune("2", "");
        assertThat(value(sheet, Facts.EFFECTIVE_MODELS)).contains("2");
        assertThat(sheet.source(Facts.EFFECTIVE_MODELS).accounts()).isEmpty();
    }

    @Test
    void a_commune_s_models_are_its_own_and_all_under_it_also_those_of_a_primary_school() {
        launched("MH-01", "16243", LONG_AGO);
        launched("MH-02", "16243-TH", LONG_AGO);
        rated("MH-01", true);
        rated("MH-02", true);
        FactSheet sheet = commune("5", "");
        assertThat(value(sheet, Facts.EFFECTIVE_MODELS)).contains("2");
        assertThat(sheet.source(Facts.EFFECTIVE_MODELS).accounts())
                .extracting(account -> VIETNAMESE.phrase(account))
                .containsExactly(
                        "theo sổ mô hình, từ ngày 16/11/2023 đến hết ngày 15/11/2024 có 2 mô hình hoạt động:"
                                + " 2 mô hình được đánh giá năm 2024 là có hiệu quả, 0 mô hình chưa rõ kết quả đánh giá",
                        "phiếu của đơn vị ghi 5");
        assertThat(ENGLISH.phrase(
                        sheet.source(Facts.EFFECTIVE_MODELS).accounts().get(0)))
                .startsWith(
                        "by the register of models, at work from 16 November 2023 to 15 November 2024, both included: 2; of these");
    }

    @Test
    void the_same_kind_twice_at_a_unit_counts_once() {
        launched("MH-01", "16243", LONG_AGO);
        launched("MH-02", "16243", LONG_AGO.plusDays(1));
        rated("MH-01", true);
        rated("MH-02", true);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).contains("1");
    }

    @Test
    void a_unit_with_a_new_code_is_the_same_unit() {
        LocalDate renumbered = LocalDate.of(2024, 3, 1);
        units.put(List.of(
                new Unit(
                        "16243-OLD",
                        UnitType.SCHOOL,
                        "Trường THCS Mậu Lâm",
                        Optional.of("16243"),
                        LONG_AGO,
                        Optional.of(renumbered.minusDays(1))),
                new Unit(
                        "16243-NEW",
                        UnitType.SCHOOL,
                        "Trường THCS Mậu Lâm",
                        Optional.of("16243"),
                        renumbered,
                        Optional.empty())));
        units.record(List.of(new Succession(
                renumbered, Succession.Change.UNCHANGED, Optional.of("16243-OLD"), Optional.of("16243-NEW"))));
        launched("MH-01", "16243-OLD", LONG_AGO);
        launched("MH-02", "16243-NEW", renumbered);
        rated("MH-01", true);
        rated("MH-02", true);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).contains("1");
    }

    @Test
    void a_model_counts_that_was_launched_on_the_last_day_of_the_window_and_none_later() {
        launched("MH-01", "16243", LAST);
        rated("MH-01", true);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).contains("1");
        launched("MH-01", "16243", LAST.plusDays(1));
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).isEmpty();
    }

    @Test
    void a_model_that_ended_on_the_first_day_of_the_window_was_at_work_in_it_no_more() {
        models.file(Camera.ended("MH-01", "16243", LONG_AGO, FIRST.plusDays(1)), KNOWN);
        rated("MH-01", true);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).contains("1");
        models.file(Camera.ended("MH-01", "16243", LONG_AGO, FIRST), KNOWN);
        assertThat(value(commune("4", ""), Facts.EFFECTIVE_MODELS)).contains("0");
    }

    @Test
    void a_model_without_a_review_of_the_year_is_not_known_and_is_no_no() {
        launched("MH-01", "16243", LONG_AGO);
        models.file(Camera.review("MH-01", 2023, true), KNOWN);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).isEmpty();
        assertThat(judged(UnitKind.COMMUNE, "16243", ImmutableMap.of()).get("16243"))
                .satisfies(one -> assertThat(
                                one.assessment().check("XA-1c").orElseThrow().verdict())
                        .isEqualTo(CheckVerdict.NOT_KNOWN));
    }

    @Test
    void the_sheet_fills_in_what_the_register_leaves_open_where_that_is_possible() {
        launched("MH-01", "16243", LONG_AGO);
        assertThat(value(commune("1", ""), Facts.EFFECTIVE_MODELS)).contains("1");
        FactSheet impossible = commune("2", "");
        assertThat(value(impossible, Facts.EFFECTIVE_MODELS)).isEmpty();
        assertThat(impossible.source(Facts.EFFECTIVE_MODELS).accounts())
                .extracting(account -> VIETNAMESE.phrase(account))
                .contains("phiếu của đơn vị ghi 2");
    }

    @Test
    void one_that_is_effective_settles_it_though_another_is_not_known() {
        launched("MH-01", "16243", LONG_AGO);
        launched("MH-02", "16243-TH", LONG_AGO);
        rated("MH-01", true);
        assertThat(value(commune("", ""), Facts.EFFECTIVE_MODELS)).contains("1");
    }

    @Test
    void where_no_hotspot_of_the_place_was_ever_reported_the_sheet_stands() {
        hotspots.file(Market.confirmed("TD-01", "16246", LAST), KNOWN);
        assertThat(value(commune("", "0"), Facts.NEW_HOTSPOTS)).contains("0");
        assertThat(commune("", "0").source(Facts.NEW_HOTSPOTS).accounts()).isEmpty();
    }

    @Test
    void a_hotspot_is_new_from_the_first_day_of_the_window_to_the_last() {
        for (LocalDate inside : ImmutableList.of(FIRST, LAST)) {
            hotspots.file(Market.confirmed("TD-01", "16243-01", inside), KNOWN);
            assertThat(value(commune("", "0"), Facts.NEW_HOTSPOTS))
                    .as("%s", inside)
                    .contains("1");
        }
        hotspots.file(Market.confirmed("TD-01", "16243-01", FIRST.minusDays(1)), KNOWN);
        assertThat(value(commune("", "3"), Facts.NEW_HOTSPOTS)).contains("0");
        hotspots.file(Market.confirmed("TD-01", "16243-01", LAST.plusDays(1)), KNOWN);
        FactSheet sheet = commune("", "3");
        assertThat(value(sheet, Facts.NEW_HOTSPOTS)).contains("0");
        assertThat(sheet.source(Facts.NEW_HOTSPOTS).accounts())
                .extracting(account -> VIETNAMESE.phrase(account))
                .containsExactly(
                        "theo sổ tụ điểm, từ ngày 16/11/2023 đến hết ngày 15/11/2024 có 0 tụ điểm được xác nhận;"
                                + " 1 tụ điểm được báo nhưng chưa xác nhận nên chưa tính",
                        "phiếu của đơn vị ghi 3");
    }

    @Test
    void a_village_is_asked_for_its_own_hotspots_in_its_own_window() {
        LocalDate villagesLast = LocalDate.of(2024, 10, 31);
        hotspots.file(Market.confirmed("TD-01", "16243-01", villagesLast), KNOWN);
        hotspots.file(Market.confirmed("TD-02", "16243", villagesLast), KNOWN);
        assertThat(judged(UnitKind.RESIDENTIAL_AREA, "16243-01", ImmutableMap.of())
                        .get("16243-01"))
                .satisfies(one -> assertThat(value(one.assessment().sheet(), Facts.NEW_HOTSPOTS))
                        .contains("1"));
        hotspots.file(Market.confirmed("TD-01", "16243-01", villagesLast.plusDays(1)), KNOWN);
        assertThat(judged(UnitKind.RESIDENTIAL_AREA, "16243-01", ImmutableMap.of())
                        .get("16243-01"))
                .satisfies(one -> assertThat(value(one.assessment().sheet(), Facts.NEW_HOTSPOTS))
                        .contains("0"));
    }

    @Test
    void a_model_that_is_only_surveyed_says_nothing() {
        models.file(Camera.model("MH-01", "16243", ImmutableMap.of(ModelEvent.SURVEY, LONG_AGO)), KNOWN);
        FactSheet sheet = commune("2", "");
        assertThat(value(sheet, Facts.EFFECTIVE_MODELS)).contains("2");
        assertThat(sheet.source(Facts.EFFECTIVE_MODELS).accounts()).isEmpty();
    }

    @Test
    void a_hotspot_that_was_reported_after_the_window_is_not_among_the_unconfirmed() {
        hotspots.file(Market.at("TD-01", "16243", Optional.empty(), Optional.empty()), KNOWN);
        hotspots.file(
                new Hotspot("TD-02", "16243", "Ma túy", LAST.plusDays(1), Optional.empty(), Optional.empty()), KNOWN);
        assertThat(commune("", "").source(Facts.NEW_HOTSPOTS).accounts())
                .extracting(account -> ENGLISH.phrase(account))
                .containsExactly(
                        "by the register of hotspots, confirmed from 16 November 2023 to 15 November 2024, both"
                                + " included: 0; reported but not confirmed, so not counted: 1");
    }
}
