package vn.toandan.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.recognition.Decisions.IN_DECEMBER;
import static vn.toandan.recognition.Decisions.IN_TIME;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Wording;
import vn.toandan.recognition.RecognitionRejection.Code;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** Decisions of recognition at the desk: who may, on which papers, until when. */
class RecognitionDeskTest {

    private static final ImmutableSet<String> AREA_PAPERS = ImmutableSet.of(
            "registration.resolution",
            "registration.sheet",
            "proposal.submission",
            "proposal.report",
            "proposal.minutes");
    private static final ImmutableSet<String> PAPERS = ImmutableSet.<String>builder()
            .addAll(AREA_PAPERS)
            .add("registration.plan")
            .build();

    private final Judgements judgements = new InMemoryJudgements();
    private final Recognitions recognitions = new InMemoryRecognitions();
    private final RecognitionDesk desk = new RecognitionDesk(judgements, recognitions, packs -> Thon1.STANDARD);

    /** A judgement as it is kept, whatever sheet led to it. */
    private void judged(String code, UnitKind kind, int year, UnitVerdict verdict, LocalDate on) {
        Judgement like = Thon1.judged(0);
        FiledSheet sheet = new FiledSheet(
                new NamedUnit(code, kind, ""),
                year,
                like.sheet().cells(),
                like.sheet().sources());
        judgements.record(new Judgement(
                sheet,
                Optional.empty(),
                on,
                Thon1.STANDARD.on(on).orElseThrow().id(),
                ImmutableList.of(),
                on,
                new Assessment.Marks(0, 0),
                verdict));
    }

    private void met(String code) {
        judged(code, UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.MET, IN_TIME);
    }

    private static Decide deciding(LocalDate on, String... units) {
        return deciding(Decisions.of("210/QĐ-UBND", on), AREA_PAPERS, units);
    }

    private static Decide deciding(Decision decision, ImmutableSet<String> papers, String... units) {
        return new Decide(decision, decision.on().getYear(), ImmutableSet.copyOf(units), papers, decision.on());
    }

    private static Annul annulling(Decision decision, String... units) {
        return new Annul(decision, 2024, ImmutableSet.copyOf(units), "số liệu đăng ký sai", decision.on());
    }

    private static ImmutableList<RecognitionRejection> rejected(Decided decided) {
        assertThat(decided).isInstanceOf(Decided.Rejected.class);
        return ((Decided.Rejected) decided).rejections();
    }

    private static List<Code> codes(Decided decided) {
        return rejected(decided).stream().map(RecognitionRejection::code).toList();
    }

    private static Decided.Recorded recorded(Decided decided) {
        assertThat(decided).isInstanceOf(Decided.Recorded.class);
        return (Decided.Recorded) decided;
    }

    private static List<RecognitionRemark.Code> remarks(Decided decided) {
        return recorded(decided).remarks().stream().map(RecognitionRemark::code).toList();
    }

    private List<Recognitions.Kept> kept(String code) {
        return recognitions.of(new UnitYear(code, 2024));
    }

    @Test
    void one_decision_recognises_several_units() {
        met("16231-01");
        met("16231-02");
        Decided decided = desk.decide(deciding(IN_TIME, "16231-01", "16231-02"));
        assertThat(recorded(decided)).isEqualTo(new Decided.Recorded(2, ImmutableList.of()));
        Recognition recognition = kept("16231-02").get(0).recognition();
        assertThat(recognition.decision()).isEqualTo(Decisions.of("210/QĐ-UBND", IN_TIME));
        assertThat(recognition.papers()).containsExactlyInAnyOrderElementsOf(AREA_PAPERS);
        assertThat(recognition.judgement().number()).isEqualTo(2);
        assertThat(recognition.late()).isFalse();
        assertThat(recognition.knownOn()).isEqualTo(IN_TIME);
    }

    @Test
    void the_same_decision_a_second_time_changes_nothing() {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        Decided again = desk.decide(deciding(IN_TIME, "16231-01"));
        assertThat(recorded(again).units()).isZero();
        assertThat(remarks(again)).containsExactly(RecognitionRemark.Code.KNOWN);
        assertThat(kept("16231-01")).hasSize(1);
    }

    @Test
    void another_decision_on_a_recognised_unit_is_refused() {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        assertThat(codes(desk.decide(deciding(Decisions.of("211/QĐ-UBND", IN_TIME), AREA_PAPERS, "16231-01"))))
                .containsExactly(Code.RECOGNISED);
    }

    @ParameterizedTest
    @CsvSource({"NOT_MET, NOT_MET", "NOT_KNOWN, NOT_KNOWN", "OUT_OF_SCOPE, OUT_OF_SCOPE"})
    void only_a_unit_that_meets_the_standard_is_recognised_and_unknown_is_not_no(UnitVerdict verdict, Code code) {
        judged("16231-01", UnitKind.RESIDENTIAL_AREA, 2024, verdict, IN_TIME);
        ImmutableList<RecognitionRejection> why = rejected(desk.decide(deciding(IN_TIME, "16231-01")));
        assertThat(why).extracting(RecognitionRejection::code).containsExactly(code);
        assertThat(why).extracting(RecognitionRejection::unit).containsExactly("16231-01");
        assertThat(kept("16231-01")).isEmpty();
    }

    @Test
    void the_judgement_recorded_last_counts() {
        judged("16231-01", UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.NOT_MET, IN_TIME);
        met("16231-01");
        assertThat(recorded(desk.decide(deciding(IN_TIME, "16231-01"))).units()).isEqualTo(1);
    }

    @Test
    void one_unit_that_cannot_be_recognised_keeps_the_whole_decision_out_and_every_reason_is_said() {
        met("16231-01");
        judged("16231-02", UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.NOT_MET, IN_TIME);
        Decide command = deciding(
                new Decision("210/QĐ-UBND", IN_TIME, Authority.DISTRICT_CHAIR, "UBND huyện Như Thanh"),
                ImmutableSet.of("proposal.report", "nonsense"),
                "16231-01",
                "16231-02",
                "16231-03");
        assertThat(rejected(desk.decide(command)))
                .extracting(one -> one.unit() + " " + one.code())
                .containsExactly(
                        "16231-01 NOT_COMPETENT",
                        "16231-01 NO_SUCH_PAPER",
                        "16231-01 MISSING_PAPER",
                        "16231-01 MISSING_PAPER",
                        "16231-01 MISSING_PAPER",
                        "16231-01 MISSING_PAPER",
                        "16231-02 NOT_MET",
                        "16231-02 NOT_COMPETENT",
                        "16231-02 NO_SUCH_PAPER",
                        "16231-02 MISSING_PAPER",
                        "16231-02 MISSING_PAPER",
                        "16231-02 MISSING_PAPER",
                        "16231-02 MISSING_PAPER",
                        "16231-03 NOT_JUDGED");
        assertThat(kept("16231-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL_AREA, 2024-11-14, false", "RESIDENTIAL_AREA, 2024-11-15, true",
        "SCHOOL, 2024-11-19, false", "SCHOOL, 2024-11-20, true",
        "AGENCY, 2024-11-19, false", "ENTERPRISE, 2024-11-20, true",
    })
    void a_decision_on_the_last_lawful_day_is_in_time_and_one_day_later_is_flagged(
            UnitKind kind, LocalDate on, boolean late) {
        judged("U", kind, 2024, UnitVerdict.MET, on);
        ImmutableSet<String> papers = kind == UnitKind.RESIDENTIAL_AREA ? AREA_PAPERS : PAPERS;
        Decided decided = desk.decide(deciding(Decisions.of("1/QĐ", on), papers, "U"));
        assertThat(remarks(decided).contains(RecognitionRemark.Code.LATE)).isEqualTo(late);
        assertThat(kept("U").get(0).recognition().late()).isEqualTo(late);
    }

    @Test
    void what_is_late_is_said_with_the_day_and_the_place_in_the_text() {
        judged("16231-01", UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.MET, IN_DECEMBER);
        Decided decided = desk.decide(deciding(IN_DECEMBER, "16231-01"));
        assertThat(Wording.VIETNAMESE.say(recorded(decided).remarks().get(0).says()))
                .isEqualTo("Quyết định ngày 02/12/2024 là quá hạn (chậm nhất 14/11/2024, điểm a khoản 1 Điều 9 Thông tư"
                        + " 124/2021/TT-BCA); vẫn được ghi và đánh dấu quá hạn.");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-30, true", "2024-10-31, false"})
    void nothing_is_decided_while_the_window_is_open(LocalDate on, boolean refused) {
        judged("16231-01", UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.MET, on);
        Decided decided = desk.decide(deciding(on, "16231-01"));
        if (refused) {
            assertThat(codes(decided)).containsExactly(Code.WINDOW_OPEN);
        } else {
            assertThat(remarks(decided)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-19, COMMUNE, DISTRICT_CHAIR, true", "2024-11-19, COMMUNE, PROVINCE_CHAIR, false",
        "2024-11-19, COMMUNE, COMMUNE_CHAIR, false", "2025-11-19, COMMUNE, PROVINCE_CHAIR, true",
        "2025-11-19, COMMUNE, DISTRICT_CHAIR, false", "2024-11-19, AGENCY, DISTRICT_CHAIR, true",
        "2025-11-19, AGENCY, DISTRICT_CHAIR, false", "2025-11-19, SCHOOL, COMMUNE_CHAIR, true",
        "2024-11-19, ENTERPRISE, MINISTER, true", "2024-11-14, RESIDENTIAL_AREA, PROVINCE_CHAIR, false",
    })
    void who_is_competent_depends_on_the_kind_and_the_day(
            LocalDate on, UnitKind kind, Authority authority, boolean competent) {
        judged("U", kind, on.getYear(), UnitVerdict.MET, on);
        Decided decided = desk.decide(deciding(new Decision("1/QĐ", on, authority, "UBND"), PAPERS, "U"));
        if (competent) {
            assertThat(remarks(decided).contains(RecognitionRemark.Code.COMPETENCE_UNCONFIRMED))
                    .isEqualTo(on.getYear() == 2025);
        } else {
            assertThat(codes(decided)).contains(Code.NOT_COMPETENT);
        }
    }

    @Test
    void who_would_be_competent_is_said_with_the_place_in_the_text() {
        judged("16231", UnitKind.COMMUNE, 2024, UnitVerdict.MET, LocalDate.of(2024, 11, 19));
        RecognitionRejection why = rejected(
                        desk.decide(deciding(Decisions.of("1/QĐ", LocalDate.of(2024, 11, 19)), PAPERS, "16231")))
                .get(0);
        assertThat(Wording.VIETNAMESE.say(why.right()))
                .isEqualTo("Chủ tịch Ủy ban nhân dân cấp huyện (khoản 2 Điều 10 Thông tư 124/2021/TT-BCA).");
    }

    private String ground(Code code, Decided decided) {
        return rejected(decided).stream()
                .filter(one -> one.code() == code)
                .findFirst()
                .flatMap(RecognitionRejection::ground)
                .map(text -> Wording.VIETNAMESE.phrase(text.words()))
                .orElse("");
    }

    @Test
    void what_the_text_itself_refuses_has_its_place_as_ground() {
        judged("A", UnitKind.COMMUNE, 2024, UnitVerdict.MET, LocalDate.of(2024, 10, 30));
        Decided early = desk.decide(
                deciding(Decisions.of("1/QĐ", LocalDate.of(2024, 10, 30)), ImmutableSet.of("registration.plan"), "A"));
        assertThat(ground(Code.NOT_COMPETENT, early)).isEqualTo("khoản 2 Điều 10 Thông tư 124/2021/TT-BCA");
        assertThat(ground(Code.WINDOW_OPEN, early)).isEqualTo("khoản 2 Điều 8 Thông tư 124/2021/TT-BCA");
        assertThat(ground(Code.MISSING_PAPER, early)).endsWith("khoản 2 Điều 9 Thông tư 124/2021/TT-BCA");
        assertThat(ground(Code.NOT_JUDGED, desk.decide(deciding(IN_TIME, "B")))).isEmpty();
    }

    @Test
    void a_missing_paper_is_named_with_its_place_and_where_there_is_no_party_organisation_no_resolution_is_asked() {
        judged("U", UnitKind.ENTERPRISE, 2024, UnitVerdict.MET, LocalDate.of(2024, 11, 19));
        ImmutableSet<String> without = ImmutableSet.copyOf(PAPERS.stream()
                .filter(paper -> !paper.equals("registration.resolution"))
                .toList());
        Decide command = deciding(Decisions.of("1/QĐ", LocalDate.of(2024, 11, 19)), without, "U");
        RecognitionRejection why = rejected(desk.decide(command)).get(0);
        assertThat(why.code()).isEqualTo(Code.MISSING_PAPER);
        assertThat(Wording.ENGLISH.say(why.wrong()))
                .contains("clause 2, Article 9")
                .contains("Party");
        judgements.record(withoutParty());
        assertThat(remarks(desk.decide(command))).isEmpty();
    }

    private static Judgement withoutParty() {
        LocalDate on = LocalDate.of(2024, 11, 19);
        return new Judgement(
                new FiledSheet(
                        new NamedUnit("U", UnitKind.ENTERPRISE, ""),
                        2024,
                        ImmutableMap.of("has_party_organisation", "no"),
                        ImmutableMap.of()),
                Optional.empty(),
                on,
                "ATANTT-2021",
                ImmutableList.of(),
                on,
                new Assessment.Marks(0, 0),
                UnitVerdict.MET);
    }

    @Test
    void a_judgement_by_other_law_than_that_of_the_day_has_to_be_made_again() {
        judged("16231-01", UnitKind.RESIDENTIAL_AREA, 2024, UnitVerdict.MET, IN_TIME);
        Decision late = Decisions.of("1/QĐ", LocalDate.of(2025, 7, 1));
        Decide command = new Decide(late, 2024, ImmutableSet.of("16231-01"), AREA_PAPERS, late.on());
        assertThat(codes(desk.decide(command))).containsExactly(Code.OTHER_LAW);
    }

    @Test
    void a_decision_of_tomorrow_is_not_known_today_and_one_without_units_says_nothing() {
        Decide command =
                new Decide(Decisions.of("1/QĐ", IN_TIME), 2024, ImmutableSet.of(), AREA_PAPERS, IN_TIME.minusDays(1));
        assertThat(codes(desk.decide(command))).containsExactly(Code.NO_UNITS, Code.NOT_YET);
    }

    @Test
    void an_annulled_recognition_stays_and_no_longer_stands() {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        Decision taken = Decisions.of("230/QĐ-UBND", IN_DECEMBER);
        assertThat(recorded(desk.annul(annulling(taken, "16231-01"))).units()).isEqualTo(1);
        assertThat(kept("16231-01").get(0).annulment())
                .contains(new Annulment(taken, "số liệu đăng ký sai", IN_DECEMBER));
        Decided again = desk.annul(annulling(taken, "16231-01"));
        assertThat(recorded(again).units()).isZero();
        assertThat(remarks(again)).containsExactly(RecognitionRemark.Code.KNOWN);
        assertThat(recorded(desk.decide(deciding(Decisions.of("9/QĐ", IN_TIME), AREA_PAPERS, "16231-01")))
                        .units())
                .isEqualTo(1);
    }

    @Test
    void what_is_annulled_cannot_be_annulled_by_another_decision() {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        recorded(desk.annul(annulling(Decisions.of("230/QĐ-UBND", IN_DECEMBER), "16231-01")));
        assertThat(codes(desk.annul(annulling(Decisions.of("231/QĐ-UBND", IN_DECEMBER), "16231-01"))))
                .containsExactly(Code.NOT_RECOGNISED);
    }

    @Test
    void what_was_never_recognised_cannot_be_annulled_nor_by_another_level_nor_before_nor_without_a_ground() {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        Decision other = new Decision("1/QĐ", IN_TIME.minusDays(1), Authority.DISTRICT_CHAIR, "UBND huyện Như Thanh");
        Annul command = new Annul(other, 2024, ImmutableSet.of("16231-01", "16231-02"), " ", IN_TIME);
        assertThat(codes(desk.annul(command)))
                .containsExactly(Code.NO_GROUND, Code.OTHER_AUTHORITY, Code.BEFORE_DECISION, Code.NOT_RECOGNISED);
        assertThat(kept("16231-01").get(0).annulment()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void an_annulment_may_bear_the_day_of_the_decision(int daysBefore, boolean taken) {
        met("16231-01");
        desk.decide(deciding(IN_TIME, "16231-01"));
        Decided decided = desk.annul(annulling(Decisions.of("2/QĐ", IN_TIME.minusDays(daysBefore)), "16231-01"));
        assertThat(decided instanceof Decided.Recorded).isEqualTo(taken);
    }
}
