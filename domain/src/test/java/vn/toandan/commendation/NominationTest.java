package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static vn.toandan.commendation.Nominations.IN_AUGUST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A nomination as it is made, written and read: what was not entered is not known, and never a no. */
class NominationTest {

    private static final Nomination BARE =
            Nomination.of("DN-01", SubjectKind.HOUSEHOLD, CommendationForm.COMMUNE_GIAY_KHEN);

    static final List<NominationFact> NEEDED =
            List.of(NominationFact.NOMINATION, NominationFact.SUBJECT_KIND, NominationFact.PROPOSED_FORM);

    @Test
    void its_cells_are_what_files_carry_and_no_empty_one_is_among_them() {
        Nomination nomination = BARE.with(NominationFact.DECIDED_ON, IN_AUGUST)
                .with(NominationFact.EXEMPLARY, true)
                .with(NominationFact.FRAUD_FOUND, false)
                .with(NominationFact.TIP_LEVEL, HighestTip.NONE)
                .with(NominationFact.VALUABLE_TIPS, 2L);
        assertThat(nomination.cells())
                .containsExactly(
                        entry("nomination", "DN-01"),
                        entry("subject_kind", "household"),
                        entry("proposed_form", "commune_giay_khen"),
                        entry("decided_on", "2026-08-05"),
                        entry("exemplary", "yes"),
                        entry("tip_level", "none"),
                        entry("valuable_tips", 2L),
                        entry("fraud_found", "no"));
    }

    @Test
    void what_is_read_from_its_cells_is_the_same_nomination() {
        Nomination nomination = Nominations.resident();
        Nomination.Builder read = Nomination.builder();
        for (NominationFact fact : NominationFact.ALL) {
            nomination
                    .cell(fact)
                    .ifPresent(cell ->
                            assertThat(read.withCell(fact, cell.toString())).isSameAs(read));
        }
        assertThat(read.build()).isEqualTo(nomination);
    }

    @ParameterizedTest
    @FieldSource("NEEDED")
    void without_identifier_kind_or_form_there_is_none(NominationFact needed) {
        Nomination.Builder builder = Nomination.builder();
        NEEDED.stream()
                .filter(fact -> fact != needed)
                .forEach(fact -> builder.with(fact, BARE.value(fact).orElseThrow()));
        assertThatThrownBy(builder::build).hasMessageContaining(needed.id());
        assertThatThrownBy(() -> BARE.without(needed)).hasMessageContaining(needed.id());
    }

    @ParameterizedTest
    @EnumSource(NominationFact.class)
    void each_fact_takes_what_its_type_says_and_nothing_else(NominationFact fact) {
        Map<NominationFact.Type, List<Object>> wrong = Map.of(
                NominationFact.Type.TEXT, List.of(" ", 1L),
                NominationFact.Type.DAY, List.of("2026-08-05", 1L),
                NominationFact.Type.COUNT, List.of(-1L, 1, "1"),
                NominationFact.Type.YES_NO, List.of("yes", 1L),
                NominationFact.Type.CHOICE, List.of("none", RevocationGround.FRAUD));
        for (Object value : wrong.getOrDefault(fact.type(), List.of())) {
            assertThatThrownBy(() -> BARE.with(fact, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(fact.id());
        }
    }

    @Test
    void zero_is_a_count_and_not_an_empty_cell() {
        assertThat(BARE.with(NominationFact.VALUABLE_TIPS, 0L).count(NominationFact.VALUABLE_TIPS))
                .hasValue(0);
    }

    @Test
    void what_is_not_entered_says_neither_yes_nor_no() {
        assertThat(BARE.says(NominationFact.EXEMPLARY, true)).isFalse();
        assertThat(BARE.says(NominationFact.EXEMPLARY, false)).isFalse();
    }

    @Test
    void what_was_taken_back_is_not_known_any_more() {
        Nomination exemplary = BARE.with(NominationFact.EXEMPLARY, true);
        assertThat(exemplary.knows(NominationFact.EXEMPLARY)).isTrue();
        assertThat(exemplary.without(NominationFact.EXEMPLARY)).isEqualTo(BARE);
    }

    @Test
    void a_day_of_decision_that_it_names_stays() {
        assertThat(BARE.decidedIfOpen(IN_AUGUST).day(NominationFact.DECIDED_ON)).contains(IN_AUGUST);
        assertThat(BARE.decidedIfOpen(IN_AUGUST)
                        .decidedIfOpen(IN_AUGUST.plusDays(1))
                        .day(NominationFact.DECIDED_ON))
                .contains(IN_AUGUST);
    }
}
