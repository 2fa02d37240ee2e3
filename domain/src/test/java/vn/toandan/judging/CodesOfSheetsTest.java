package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Office.YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** The code of a sheet, read on the last day of its window. */
class CodesOfSheetsTest {

    private final Office office = new Office();
    private final CodesOfSheets codes = new CodesOfSheets(office.units, Thon1.STANDARD);

    private CodesOfSheets.Answer area(String code, String name) {
        return codes.of(new NamedUnit(code, UnitKind.RESIDENTIAL_AREA, name), YEAR);
    }

    @Test
    void a_code_that_the_register_never_had_is_let_pass_and_counted_once() {
        assertThat(codes.unregistered()).isZero();
        assertThat(area("Z", "Thôn Z")).isEqualTo(new CodesOfSheets.Answer.Fits());
        assertThat(area("Z", "Thôn Z")).isEqualTo(new CodesOfSheets.Answer.Fits());
        assertThat(codes.unregistered()).isEqualTo(1);
    }

    @Test
    void a_unit_that_is_there_fits_under_its_name_and_without_one() {
        office.areas("A");
        assertThat(area("A", "Đơn vị A")).isEqualTo(new CodesOfSheets.Answer.Fits());
        assertThat(area("A", "")).isEqualTo(new CodesOfSheets.Answer.Fits());
        assertThat(codes.unregistered()).isZero();
    }

    @Test
    void under_another_name_it_is_filed_all_the_same_and_the_registers_name_is_told() {
        office.areas("A");
        assertThat(area("A", "Thôn khác"))
                .isInstanceOfSatisfying(
                        CodesOfSheets.Answer.Named.class,
                        named ->
                                assertThat(Wording.VIETNAMESE.say(named.says())).contains("Đơn vị A"));
    }

    @Test
    void a_unit_of_another_kind_is_refused_and_the_right_kind_told() {
        office.areas("A");
        assertThat(codes.of(new NamedUnit("A", UnitKind.AGENCY, ""), YEAR))
                .isInstanceOfSatisfying(CodesOfSheets.Answer.Refused.class, refused -> {
                    assertThat(refused.column()).isEqualTo(CodesOfSheets.Column.UNIT_KIND);
                    assertThat(Wording.VIETNAMESE.phrase(refused.right())).contains("residential_area");
                });
    }

    @Test
    void a_code_that_meant_no_unit_any_more_on_the_last_day_of_the_window_is_refused() {
        office.areas("A", "B");
        LocalDate last = Thon1.STANDARD.codesReadOn(UnitKind.RESIDENTIAL_AREA, YEAR);
        office.register.dissolve("A", last).orElseThrow();
        office.register.dissolve("B", last.plusDays(1)).orElseThrow();
        assertThat(area("A", "")).isInstanceOfSatisfying(CodesOfSheets.Answer.Refused.class, refused -> {
            assertThat(refused.column()).isEqualTo(CodesOfSheets.Column.UNIT_CODE);
            assertThat(Wording.VIETNAMESE.say(refused.wrong())).contains("Đơn vị A");
        });
        assertThat(area("B", "")).isEqualTo(new CodesOfSheets.Answer.Fits());
    }
}
