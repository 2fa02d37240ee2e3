package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Citation;
import vn.toandan.law.Reference;
import vn.toandan.law.Wording;
import vn.toandan.safety.circular124.Circular124;
import vn.toandan.unit.UnitKind;

/** Every criterion and its place, in the order and lettering of the text: a citation lost or misplaced shows here. */
class CriterionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RESIDENTIAL_AREA | KDC-1a: khoản 1 Điều 4; KDC-1b: khoản 1 Điều 4; KDC-1c: khoản 1 Điều 4; KDC-2: khoản 2 Điều 4; KDC-3a: điểm a khoản 3 Điều 4; KDC-3b: điểm b khoản 3 Điều 4; KDC-3c: điểm c khoản 3 Điều 4; KDC-3d: điểm d khoản 3 Điều 4; KDC-3đ: điểm đ khoản 3 Điều 4; KDC-3e: điểm e khoản 3 Điều 4; KDC-3g: điểm g khoản 3 Điều 4; KDC-4a: điểm a khoản 4 Điều 4; KDC-4b: điểm b khoản 4 Điều 4; KDC-4c1: điểm c khoản 4 Điều 4; KDC-4c2: điểm c khoản 4 Điều 4; KDC-4c3: điểm c khoản 4 Điều 4; KDC-4d: điểm d khoản 4 Điều 4; KDC-5a: khoản 5 Điều 4; KDC-5b: khoản 5 Điều 4
            AGENCY | CQ-1a: khoản 1 Điều 6; CQ-1b: khoản 1 Điều 6; CQ-1c: khoản 1 Điều 6; CQ-1d: khoản 1 Điều 6; CQ-1e: khoản 1 Điều 6; CQ-2: khoản 2 Điều 6; CQ-3a: điểm a khoản 3 Điều 6; CQ-3b: điểm b khoản 3 Điều 6; CQ-3c: điểm c khoản 3 Điều 6; CQ-3d: điểm d khoản 3 Điều 6; CQ-3đ: điểm đ khoản 3 Điều 6; CQ-3e: điểm e khoản 3 Điều 6; CQ-3g: điểm g khoản 3 Điều 6; CQ-3h: điểm h khoản 3 Điều 6; CQ-4a: khoản 4 Điều 6; CQ-4b: khoản 4 Điều 6; CQ-5a: khoản 5 Điều 6; CQ-5b: khoản 5 Điều 6
            SCHOOL | GD-1a: khoản 1 Điều 7; GD-1b: khoản 1 Điều 7; GD-1c: khoản 1 Điều 7; GD-1d: khoản 1 Điều 7; GD-1e: khoản 1 Điều 7; GD-2a: khoản 2 Điều 7; GD-2b: khoản 2 Điều 7; GD-4a: khoản 4 Điều 7; GD-4b: khoản 4 Điều 7; GD-4c: khoản 4 Điều 7; GD-5a: khoản 5 Điều 7; GD-5b: khoản 5 Điều 7; GD-6a: khoản 6 Điều 7; GD-6b: khoản 6 Điều 7
            COMMUNE | XA-1a: khoản 1 Điều 5; XA-1b: khoản 1 Điều 5; XA-1c: khoản 1 Điều 5; XA-3a: khoản 3 Điều 5; XA-3b: khoản 3 Điều 5; XA-4a: khoản 4 Điều 5; XA-4b: khoản 4 Điều 5
            """)
    void what_an_article_says_itself_is_cited_there(UnitKind kind, String places) {
        assertThat(places(kind, false)).isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            COMMUNE | XA-2.2: khoản 2 Điều 5 ← khoản 2 Điều 4; XA-2.3a: khoản 2 Điều 5 ← điểm a khoản 3 Điều 4; XA-2.3b: khoản 2 Điều 5 ← điểm b khoản 3 Điều 4; XA-2.3c: khoản 2 Điều 5 ← điểm c khoản 3 Điều 4; XA-2.3d: khoản 2 Điều 5 ← điểm d khoản 3 Điều 4; XA-2.3đ: khoản 2 Điều 5 ← điểm đ khoản 3 Điều 4; XA-2.3e: khoản 2 Điều 5 ← điểm e khoản 3 Điều 4; XA-2.3g: khoản 2 Điều 5 ← điểm g khoản 3 Điều 4; XA-2.4a: khoản 2 Điều 5 ← điểm a khoản 4 Điều 4; XA-2.4b: khoản 2 Điều 5 ← điểm b khoản 4 Điều 4; XA-2.4c1: khoản 2 Điều 5 ← điểm c khoản 4 Điều 4; XA-2.4c2: khoản 2 Điều 5 ← điểm c khoản 4 Điều 4; XA-2.4c3: khoản 2 Điều 5 ← điểm c khoản 4 Điều 4; XA-2.4d: khoản 2 Điều 5 ← điểm d khoản 4 Điều 4
            SCHOOL | GD-3a: khoản 3 Điều 7 ← điểm a khoản 3 Điều 6; GD-3b: khoản 3 Điều 7 ← điểm b khoản 3 Điều 6; GD-3c: khoản 3 Điều 7 ← điểm c khoản 3 Điều 6; GD-3đ: khoản 3 Điều 7 ← điểm đ khoản 3 Điều 6; GD-3e: khoản 3 Điều 7 ← điểm e khoản 3 Điều 6; GD-3g: khoản 3 Điều 7 ← điểm g khoản 3 Điều 6
            """)
    void what_an_article_takes_over_is_cited_in_both_places(UnitKind kind, String places) {
        assertThat(places(kind, true)).isEqualTo(places);
    }

    @Test
    void an_agency_and_an_enterprise_are_asked_the_same() {
        assertThat(Circular124.AS_ISSUED.criteria(UnitKind.ENTERPRISE))
                .isEqualTo(Circular124.AS_ISSUED.criteria(UnitKind.AGENCY));
    }

    @Test
    void checks_stand_in_the_order_of_the_text() {
        List<String> ids = Circular124.AS_ISSUED.criteria(UnitKind.COMMUNE).stream()
                .map(Criterion::id)
                .toList();
        assertThat(ids)
                .containsExactly(
                        "XA-1a",
                        "XA-1b",
                        "XA-1c",
                        "XA-2.2",
                        "XA-2.3a",
                        "XA-2.3b",
                        "XA-2.3c",
                        "XA-2.3d",
                        "XA-2.3đ",
                        "XA-2.3e",
                        "XA-2.3g",
                        "XA-2.4a",
                        "XA-2.4b",
                        "XA-2.4c1",
                        "XA-2.4c2",
                        "XA-2.4c3",
                        "XA-2.4d",
                        "XA-3a",
                        "XA-3b",
                        "XA-4a",
                        "XA-4b");
    }

    @Test
    void a_reading_is_added_to_those_that_are_there() {
        Criterion criterion = Circular124.AS_ISSUED.criteria(UnitKind.COMMUNE).get(0);
        assertThat(criterion.readings()).isEmpty();
        assertThat(criterion.readAs("hotspot").readAs("commune_wide").readings())
                .extracting(Wording.VIETNAMESE::phrase)
                .satisfiesExactly(
                        first -> assertThat(first).contains("tụ điểm"),
                        second -> assertThat(second).contains("toàn địa bàn cấp xã"));
    }

    @Test
    void what_the_text_leaves_open_is_read_by_name_where_it_matters() {
        assertThat(withReadings(UnitKind.RESIDENTIAL_AREA))
                .isEqualTo("KDC-1c KDC-3e KDC-4a KDC-4b KDC-4c1 KDC-4c2 KDC-4d KDC-5a");
        assertThat(withReadings(UnitKind.AGENCY)).isEqualTo("CQ-1c CQ-1d CQ-1e CQ-3đ CQ-3g CQ-3h CQ-5a CQ-5b");
        assertThat(withReadings(UnitKind.SCHOOL)).isEqualTo("GD-1c GD-1d GD-1e GD-3đ GD-3g GD-4b GD-4c GD-6a GD-6b");
        assertThat(withReadings(UnitKind.COMMUNE))
                .startsWith("XA-1c XA-2.2 XA-2.3a")
                .endsWith("XA-2.4d XA-4a XA-4b");
    }

    private static String withReadings(UnitKind kind) {
        return Circular124.AS_ISSUED.criteria(kind).stream()
                .filter(criterion -> !criterion.readings().isEmpty())
                .map(Criterion::id)
                .collect(Collectors.joining(" "));
    }

    private static String places(UnitKind kind, boolean takenOver) {
        return Circular124.AS_ISSUED.criteria(kind).stream()
                .filter(criterion -> criterion.citation() instanceof Reference == takenOver)
                .map(criterion -> criterion.id() + ": " + place(criterion.citation()))
                .collect(Collectors.joining("; "));
    }

    private static String place(Citation citation) {
        return citation instanceof Reference reference
                ? place(reference.at()) + " ← " + place(reference.takenOver())
                : Wording.VIETNAMESE.phrase(citation.words()).replace(" Thông tư 124/2021/TT-BCA", "");
    }
}
