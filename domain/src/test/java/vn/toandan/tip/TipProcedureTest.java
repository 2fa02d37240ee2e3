package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.tip.TipStep.Kind;

class TipProcedureTest {

    static List<NamedCsvRecord> rows() {
        return Csv.rows("procedure.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void each_cell_is_as_written(NamedCsvRecord row) {
        TipState state = TipState.of(row.getField("state")).orElseThrow();
        for (Kind step : Kind.values()) {
            assertThat(word(TipProcedure.at(state, step)))
                    .as("%s × %s", state.code(), step.code())
                    .isEqualTo(row.getField(step.code()));
        }
    }

    private static String word(TipProcedure.Cell cell) {
        if (cell instanceof TipProcedure.Cell.Leads leads) {
            return leads.to().code();
        }
        return ((TipProcedure.Cell.Refused) cell).code().name();
    }

    @Test
    void the_table_has_no_hole() {
        assertThat(rows()).hasSize(TipState.values().length);
        assertThat(TipProcedure.published().size()).isEqualTo(TipState.values().length * Kind.values().length);
    }

    @Test
    void each_cell_has_a_ground() {
        assertThat(TipProcedure.published().values())
                .allSatisfy(
                        cell -> assertThat(cell.ground().instrument().number()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void from_each_state_what_is_done_for_the_clock_leads_nowhere_else(TipState state) {
        assertThat(word(TipProcedure.at(state, Kind.FULFIL))).isEqualTo(state.code());
    }

    @ParameterizedTest
    @EnumSource
    void each_reason_for_closing_has_a_ground(ClosingReason reason) {
        assertThat(reason.ground().instrument().number()).isNotEmpty();
    }
}
