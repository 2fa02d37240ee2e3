package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding as cells: by the columns of the contract, without the empty ones, and back. */
class FindingCellsTest {

    private static final ImmutableMap<String, String> ALL = ImmutableMap.<String, String>builder()
            .put("channel", "phone")
            .put("verification", "confirmed_part")
            .put("false_finding", "7/KL-CAX")
            .put("novelty", "adds_detail")
            .put("duplicate_of", "T-2")
            .put("timeliness", "within_24h")
            .put("specificity", "3")
            .put("use_made", "case_opened|suspect_caught")
            .put("causal_role", "decisive")
            .put("offence_class", "very_serious")
            .put("caught_especially_serious", "1")
            .put("caught_very_serious_in_one_case", "3")
            .put("organised_or_transnational", "yes")
            .put("armed", "no")
            .put("lawfully_collected", "yes")
            .buildOrThrow();

    private static TipFinding.Builder all() {
        return TipFinding.builder()
                .channel(Channel.PHONE)
                .verification(Verification.CONFIRMED_PART)
                .falseFinding("7/KL-CAX")
                .novelty(Novelty.ADDS_DETAIL)
                .duplicateOf(SomeTips.SECOND)
                .timeliness(Timeliness.WITHIN_24H)
                .specificity(3)
                .useMade(Set.of(Use.CASE_OPENED, Use.SUSPECT_CAUGHT))
                .causalRole(CausalRole.DECISIVE)
                .offenceClass(OffenceClass.VERY_SERIOUS)
                .caughtEspeciallySerious(1)
                .caughtVerySeriousInOneCase(3)
                .organisedOrTransnational(true)
                .armed(false)
                .lawfullyCollected(true);
    }

    static Stream<Map.Entry<String, String>> cells() {
        return ALL.entrySet().stream();
    }

    @Test
    void a_finding_is_written_by_the_columns_and_in_the_order_of_the_contract() {
        assertThat(FindingCells.of(all().build())).containsExactlyEntriesOf(ALL);
    }

    @Test
    void of_what_is_not_known_there_is_no_cell() {
        assertThat(FindingCells.of(TipFinding.builder().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_alone_is_read_as_it_was_written(Map.Entry<String, String> cell) {
        Map<String, String> alone = Map.of(cell.getKey(), cell.getValue());
        assertThat(FindingCells.of(FindingCells.read(alone))).isEqualTo(alone);
    }

    @Test
    void what_was_read_is_valued_as_what_was_found() {
        assertThat(FindingCells.read(ALL).inputs()).isEqualTo(all().build().inputs());
    }

    @Test
    void no_is_read_as_no_and_not_as_unknown() {
        TipFinding finding = FindingCells.read(Map.of("armed", "no", "lawfully_collected", "no"));
        assertThat(finding.armed()).contains(false);
        assertThat(finding.lawfullyCollected()).contains(false);
    }

    @Test
    void nothing_made_of_a_tip_is_one_use_and_not_an_empty_cell() {
        assertThat(FindingCells.read(Map.of("use_made", "none")).useMade())
                .hasValueSatisfying(uses -> assertThat(uses).containsExactly(Use.NONE));
    }

    @Test
    void a_word_that_no_list_has_is_refused_by_its_column_and_not_repeated() {
        assertThatThrownBy(() -> FindingCells.read(Map.of("novelty", "brand_new")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("novelty");
    }
}
