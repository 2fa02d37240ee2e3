package vn.toandan.slow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private static final Map<String, List<String>> VALUES =
            Map.of("armed", List.of("yes", "no"), "specificity", List.of("1", "2", "3"));

    @Test
    void two_empty_cells_are_filled_in_every_way() {
        assertThat(Completions.answers(
                        new Row(Map.of()), VALUES, cells -> cells.word("armed") + cells.count("specificity")))
                .containsExactly("yes1", "yes2", "yes3", "no1", "no2", "no3");
    }

    @Test
    void a_cell_that_is_asked_for_on_one_branch_only_is_filled_there_only() {
        assertThat(Completions.answers(
                        new Row(Map.of("armed", " ")),
                        VALUES,
                        cells -> cells.yes("armed") ? "armed" : "not armed " + cells.count("specificity")))
                .containsExactly("armed", "not armed 1", "not armed 2", "not armed 3");
    }

    @Test
    void a_filled_cell_is_read_as_it_stands() {
        assertThat(Completions.answers(
                        new Row(Map.of("armed", "Có", "specificity", "02.0")),
                        VALUES,
                        cells -> cells.yes("armed") && cells.count("specificity") == 2))
                .containsExactly(true);
    }

    @Test
    void an_empty_set_may_name_each_item_or_not() {
        assertThat(Completions.answers(
                        new Row(Map.of()), VALUES, cells -> cells.names("uses", "a") + "," + cells.names("uses", "b")))
                .containsExactly("true,true", "true,false", "false,true", "false,false");
        assertThat(Completions.answers(
                        new Row(Map.of("uses", "a | c")),
                        VALUES,
                        cells -> cells.names("uses", "a") + "," + cells.names("uses", "b")))
                .containsExactly("true,false");
    }
}
