package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.hotspot.Confirmation;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.hotspot.Market;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.law.Sentence;
import vn.toandan.model.Camera;
import vn.toandan.model.InMemoryModels;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.Models;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The registers of a district of two communes, and what a report of 2023 counts of them. */
class ModelsAndHotspotsReportTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final Period YEAR = new Period(FIRST, LAST);
    private static final LocalDate KNOWN = LocalDate.of(2024, 1, 10);

    private final Units units = new InMemoryUnits();
    private final Models models = new InMemoryModels();
    private final Hotspots hotspots = new InMemoryHotspots();

    @BeforeEach
    void register() {
        units.put(List.of(
                unit("403", UnitType.DISTRICT, Optional.empty()),
                unit("16243", UnitType.COMMUNE, Optional.of("403")),
                unit("16246", UnitType.COMMUNE, Optional.of("403"))));
    }

    private static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Đơn vị " + code, parent, LocalDate.of(2022, 1, 1), Optional.empty());
    }

    private PeriodReports reports() {
        return new PeriodReports(
                new InMemoryJudgements(),
                new InMemoryRecognitions(),
                models,
                hotspots,
                new InMemoryTips(),
                new InMemoryOutcomes(),
                new InMemoryCommendations(),
                units,
                PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard());
    }

    private PeriodReport.Compared compared(Figure.Id id, Period period, Knowledge known) {
        return find(id, reports().of(period, known));
    }

    private static PeriodReport.Compared find(Figure.Id id, PeriodReport report) {
        return report.figures().stream()
                .filter(one -> one.figure().id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Figure figure(Figure.Id id) {
        return compared(id, YEAR, Knowledge.asKnownOn(KNOWN)).figure();
    }

    private long under(String code, Figure.Id id) {
        return find(id, reports().under(code, YEAR, Knowledge.asKnownOn(KNOWN)).orElseThrow())
                .figure()
                .value();
    }

    private void launched(String id, String code, LocalDate day) {
        models.file(Camera.launched(id, code, day), KNOWN);
    }

    private void ended(String id, LocalDate day) {
        models.file(Camera.ended(id, "16243", LocalDate.of(2022, 5, 1), day), KNOWN);
    }

    @Test
    void a_model_runs_on_the_last_day_if_it_was_launched_by_then_and_not_ended_by_then() {
        launched("MH-01", "16243", LAST);
        assertThat(figure(Figure.Id.MODELS).behind()).containsExactly("MH-01");
        launched("MH-01", "16243", LAST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS).value()).isZero();
        ended("MH-01", LAST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS).value()).isOne();
        ended("MH-01", LAST);
        assertThat(figure(Figure.Id.MODELS).value()).isZero();
    }

    @Test
    void kinds_models_and_points_are_three_counts() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16243", FIRST);
        launched("MH-03", "16246", FIRST);
        models.file(Camera.ofKind("Tiếng kẻng", "MH-04", "16246", ImmutableMap.of(ModelEvent.LAUNCH, FIRST)), KNOWN);
        models.file(Camera.unrated("MH-01", 2023, 5), KNOWN);
        models.file(Camera.unrated("MH-03", 2023, 4), KNOWN);
        models.file(Camera.unrated("MH-04", 2024, 9), KNOWN);
        assertThat(figure(Figure.Id.MODEL_KINDS).value()).isEqualTo(2);
        assertThat(figure(Figure.Id.MODELS).value()).isEqualTo(3);
        assertThat(figure(Figure.Id.MODEL_POINTS).value()).isEqualTo(9);
        assertThat(figure(Figure.Id.MODELS).byKind().keySet())
                .extracting(Figure.Kind::code)
                .containsExactly(Camera.KIND, "Tiếng kẻng");
    }

    @Test
    void what_counts_once_has_the_points_of_its_latest_review() {
        launched("MH-01", "16243", LocalDate.of(2022, 5, 1));
        launched("MH-02", "16243", LocalDate.of(2022, 5, 1));
        models.file(Camera.unrated("MH-01", 2022, 7), KNOWN);
        models.file(Camera.unrated("MH-02", 2023, 5), KNOWN);
        assertThat(figure(Figure.Id.MODEL_POINTS).value()).isEqualTo(5);
    }

    @Test
    void effective_is_by_the_last_calendar_year_ended_by_the_last_day_out_of_all_models() {
        launched("MH-01", "16243", LocalDate.of(2022, 5, 1));
        launched("MH-02", "16246", LocalDate.of(2022, 5, 1));
        models.file(Camera.review("MH-01", 2023, true), KNOWN);
        models.file(Camera.review("MH-02", 2022, true), KNOWN);
        assertThat(figure(Figure.Id.MODELS_EFFECTIVE).behind()).containsExactly("MH-01");
        assertThat(figure(Figure.Id.MODELS_EFFECTIVE).of()).isEqualTo(OptionalLong.of(2));
        assertThat(compared(
                                Figure.Id.MODELS_EFFECTIVE,
                                new Period(FIRST, LAST.minusDays(1)),
                                Knowledge.asKnownOn(KNOWN))
                        .figure()
                        .behind())
                .containsExactly("MH-02");
    }

    @Test
    void new_and_discarded_lie_within_the_period_both_ends_included() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16246", LAST);
        assertThat(figure(Figure.Id.MODELS_NEW).value()).isEqualTo(2);
        launched("MH-01", "16243", FIRST.minusDays(1));
        launched("MH-02", "16246", LAST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS_NEW).value()).isZero();
        ended("MH-03", FIRST);
        assertThat(figure(Figure.Id.MODELS_DISCARDED).value()).isOne();
        ended("MH-03", LAST);
        assertThat(figure(Figure.Id.MODELS_DISCARDED).value()).isOne();
        ended("MH-03", FIRST.minusDays(1));
        assertThat(figure(Figure.Id.MODELS_DISCARDED).value()).isZero();
        ended("MH-03", LAST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS_DISCARDED).value()).isZero();
    }

    @Test
    void a_new_one_is_replicated_if_its_kind_was_launched_before_at_another_unit() {
        launched("MH-01", "16243", FIRST);
        launched("MH-02", "16246", FIRST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS_REPLICATED).behind()).containsExactly("MH-02");
        launched("MH-02", "16243", FIRST.plusDays(1));
        assertThat(figure(Figure.Id.MODELS_REPLICATED).value()).isZero();
    }

    @Test
    void a_hotspot_is_open_from_its_confirmation_until_it_is_cleared() {
        hotspots.file(Market.confirmed(LAST), KNOWN);
        assertThat(figure(Figure.Id.HOTSPOTS_OPEN).behind()).containsExactly("TD-01");
        assertThat(figure(Figure.Id.HOTSPOTS_NEW).value()).isOne();
        hotspots.file(Market.cleared(FIRST, LAST), KNOWN);
        assertThat(figure(Figure.Id.HOTSPOTS_OPEN).value()).isZero();
        assertThat(figure(Figure.Id.HOTSPOTS_NEW).value()).isOne();
        hotspots.file(Market.cleared(FIRST.minusDays(1), LAST.plusDays(1)), KNOWN);
        assertThat(figure(Figure.Id.HOTSPOTS_OPEN).value()).isOne();
        assertThat(figure(Figure.Id.HOTSPOTS_NEW).value()).isZero();
        hotspots.file(Market.confirmed(LAST.plusDays(1)), KNOWN);
        assertThat(figure(Figure.Id.HOTSPOTS_OPEN).value()).isZero();
        assertThat(figure(Figure.Id.HOTSPOTS_NEW).value()).isZero();
    }

    @Test
    void a_place_is_a_unit_and_what_lies_under_it_also_before_the_register_begins() {
        launched("MH-01", "16243", LocalDate.of(2015, 5, 1));
        launched("MH-02", "16246", LocalDate.of(2022, 5, 1));
        assertThat(under("403", Figure.Id.MODELS)).isEqualTo(2);
        assertThat(under("16243", Figure.Id.MODELS)).isOne();
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        launched("MH-01", "16243", FIRST);
        assertThat(compared(Figure.Id.MODELS, YEAR, Knowledge.asKnownOn(KNOWN.minusDays(1)))
                        .figure()
                        .value())
                .isZero();
        assertThat(compared(Figure.Id.MODELS, YEAR, Knowledge.everything(Optional.empty()))
                        .figure()
                        .value())
                .isOne();
    }

    @Test
    void the_period_before_is_there_once_something_was() {
        launched("MH-01", "16243", FIRST);
        assertThat(compared(Figure.Id.MODELS, YEAR, Knowledge.asKnownOn(KNOWN)).before())
                .isEmpty();
        launched("MH-01", "16243", FIRST.minusDays(1));
        assertThat(compared(Figure.Id.MODELS, YEAR, Knowledge.asKnownOn(KNOWN))
                        .before()
                        .orElseThrow()
                        .value())
                .isOne();
    }

    private Optional<Figure> hotspotsBefore() {
        return compared(Figure.Id.HOTSPOTS_OPEN, YEAR, Knowledge.asKnownOn(KNOWN))
                .before();
    }

    @Test
    void a_period_before_in_which_a_hotspot_was_reported_stands_beside() {
        hotspots.file(reported("TD-01", "Ma túy", FIRST), KNOWN);
        assertThat(hotspotsBefore()).isEmpty();
        hotspots.file(reported("TD-01", "Ma túy", FIRST.minusDays(1)), KNOWN);
        assertThat(hotspotsBefore().map(Figure::value)).contains(1L);
    }

    @Test
    void each_type_of_hotspot_has_its_number_however_it_is_spelled() {
        hotspots.file(reported("TD-01", "Ma túy", FIRST), KNOWN);
        hotspots.file(reported("TD-02", "ma tuý", FIRST), KNOWN);
        hotspots.file(reported("TD-03", "Đánh bạc", FIRST), KNOWN);
        assertThat(figure(Figure.Id.HOTSPOTS_OPEN).byKind().values().stream().map(Figure.Amount::value))
                .containsExactlyInAnyOrder(2L, 1L);
    }

    /** Confirmed on the day of its report. */
    private static Hotspot reported(String id, String type, LocalDate on) {
        return new Hotspot(
                id,
                "16243",
                type,
                on,
                Optional.of(new Confirmation(on, Optional.of("Công an xã"), Optional.empty())),
                Optional.empty());
    }

    @Test
    void whether_any_hotspot_is_open_still_is_said_in_a_sentence() {
        assertThat(lastSaid()).startsWith("Đến hết ngày 31/12/2023, sổ chưa ghi nhận tụ điểm nào của Đơn vị 16243");
        hotspots.file(Market.cleared(FIRST, LAST), KNOWN);
        assertThat(lastSaid())
                .isEqualTo("Đến hết ngày 31/12/2023, Đơn vị 16243 không còn tụ điểm phức tạp về trật tự xã hội.");
    }

    private String lastSaid() {
        List<Sentence> says = reports()
                .under("16243", YEAR, Knowledge.asKnownOn(KNOWN))
                .orElseThrow()
                .says();
        return VIETNAMESE.say(says.get(says.size() - 1));
    }

    @Test
    void each_definition_says_what_counts_in_both_languages() {
        for (PeriodReport.Compared one :
                reports().of(YEAR, Knowledge.asKnownOn(KNOWN)).figures()) {
            assertThat(VIETNAMESE.say(one.figure().definition())).endsWith(".");
            assertThat(ENGLISH.say(one.figure().definition())).endsWith(".");
        }
        assertThat(ENGLISH.say(figure(Figure.Id.MODELS).definition()))
                .startsWith("Models at work on the last day of the period: launched by then and not ended by then;"
                        + " the same kind twice at a unit counts once");
    }
}
