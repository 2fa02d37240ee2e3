package vn.toandan.persistence.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.unit.UnitKind;

/** The example that comes with the program. */
class NhuThanhTest {

    @Test
    void all_of_it_is_read_without_a_complaint_or_a_remark() {
        ReadingOf read = ReadingOf.files(ReadingOf.STANDARD, NhuThanh.sources());
        assertThat(read.complaints()).isEmpty();
        assertThat(read.reading().remarks()).isEmpty();
        assertThat(read.rows()).hasSize((int) read.reading().rows()).hasSizeGreaterThan(500);
    }

    @Test
    void it_has_every_kind_of_unit() {
        assertThat(ReadingOf.files(ReadingOf.STANDARD, NhuThanh.sources()).rows())
                .extracting(row -> row.unit().kind())
                .contains(UnitKind.values());
    }
}
