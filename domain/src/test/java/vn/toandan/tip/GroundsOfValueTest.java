package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Wording;

/** Each text that value is read from is the ground from its first day on, and is only compared on the day before. */
class GroundsOfValueTest {

    private static final String COMPARED = "compare ";

    private static TipValue value(String cells, LocalDate receivedOn) {
        return Findings.VALUATION.value(
                Findings.of(Findings.cells(Findings.V3 + "; " + cells)), Optional.of(receivedOn));
    }

    private static boolean isGround(String said, String text) {
        List<String> parts = Splitter.on(COMPARED).limit(2).splitToList(said);
        assertThat(said).contains(text);
        return parts.get(0).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "verification=out_of_scope, 'Article 144, Criminal Procedure Code of 2015', 2018-01-01",
        "verification=out_of_scope, 'Article 145, Criminal Procedure Code of 2015', 2018-01-01",
        "verification=false_knowing; false_finding=12/KL, 'Article 156, Penal Code of 2015', 2018-01-01",
        "verification=false_knowing; false_finding=12/KL, 'Article 9, Ordinance 02/2022/UBTVQH15', 2022-09-01",
        "verification=unfounded_honest, 'Article 7, Circular 28/2020/TT-BCA', 2020-05-15",
        "verification=unverifiable, 'clause 7, Article 5, Circular 28/2020/TT-BCA', 2020-05-15",
        "verification=unverifiable, 'point b, clause 2, Article 20, Decree 61/2026/NĐ-CP', 2026-04-01",
        "armed=yes, 'point b, clause 2, Article 3, Circular 29/2026/TT-BCA', 2026-03-30",
        "armed=yes, 'point d, clause 2, Article 3, Circular 29/2026/TT-BCA', 2026-03-30",
        "armed=yes, 'point e, clause 2, Article 3, Circular 29/2026/TT-BCA', 2026-03-30",
        "armed=yes, 'point g, clause 2, Article 3, Circular 29/2026/TT-BCA', 2026-03-30",
        "armed=no, 'point g, clause 2, Article 3, Circular 29/2026/TT-BCA', 2026-03-30"
    })
    void a_text_is_the_ground_from_its_first_day(String cells, String text, LocalDate first) {
        assertThat(isGround(Wording.ENGLISH.phrase(value(cells, first).citation()), text))
                .isTrue();
        assertThat(isGround(
                        Wording.ENGLISH.phrase(value(cells, first.minusDays(1)).citation()), text))
                .isFalse();
    }

    @Test
    void so_is_the_one_that_asks_how_a_tip_was_collected() {
        String text = "point b, clause 1, Article 17, Decree 61/2026/NĐ-CP";
        LocalDate first = LocalDate.of(2026, 4, 1);
        assertThat(isGround(notRewardable(first), text)).isTrue();
        assertThat(isGround(notRewardable(first.minusDays(1)), text)).isFalse();
    }

    private static String notRewardable(LocalDate receivedOn) {
        return Wording.ENGLISH.phrase(
                value("lawfully_collected=no", receivedOn).notRewardable().get(0));
    }

    @Test
    void of_a_tip_without_a_day_every_text_is_only_compared() {
        TipValue value =
                Findings.VALUATION.value(Findings.of(Findings.cells("verification=out_of_scope")), Optional.empty());
        assertThat(isGround(Wording.ENGLISH.phrase(value.citation()), "Article 144"))
                .isFalse();
    }
}
