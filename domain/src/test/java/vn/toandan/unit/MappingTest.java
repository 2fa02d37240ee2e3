package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.Succession.Change;

/** What a mapping says beyond its rows, and where it keeps silent: two provinces with two communes each become one. */
class MappingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate ON = LocalDate.of(2025, 7, 1);

    private final InMemoryUnits units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);

    MappingTest() {
        register.addCatalogue(
                        ImmutableList.of(
                                row(1, "06", "Tỉnh Bắc Kạn", ""),
                                row(3, "061", "Xã Một", "06"),
                                row(3, "062", "Xã Hai", "06"),
                                row(1, "19", "Tỉnh Thái Nguyên", ""),
                                row(3, "191", "Xã Ba", "19"),
                                row(3, "192", "Thị trấn Bốn", "19")),
                        FIRST,
                        Optional.of(ON.minusDays(1)))
                .orElseThrow();
    }

    @Test
    void provinces_merge_as_their_communes_do() {
        after("Xã Bốn", "193");
        register.addMapping(links("061 191", "062 191", "191 191", "192 193"), ON)
                .orElseThrow();
        assertThat(provinces("19")).containsExactly("06 MERGE", "19 MERGE");
    }

    @Test
    void a_province_with_a_commune_that_is_not_mapped_says_nothing_nor_does_any_beside_it() {
        after("Xã Bốn", "193");
        register.addMapping(links("061 191", "191 191", "192 193"), ON).orElseThrow();
        assertThat(provinces("19")).isEmpty();
        register.addMapping(links("062 191"), ON).orElseThrow();
        // Now all are, though no file held them all.
        assertThat(provinces("19")).containsExactly("06 MERGE", "19 MERGE");
    }

    @Test
    void a_commune_that_was_carried_over_alone_has_merged_once_another_is_mapped_to_it() {
        after("Xã Bốn", "193");
        register.addMapping(links("191 191"), ON).orElseThrow();
        assertThat(units.successions(ImmutableSet.of("191")))
                .extracting(Succession::change)
                .containsExactly(Change.UNCHANGED);
        register.addMapping(links("061 191"), ON).orElseThrow();
        assertThat(units.successions(ImmutableSet.of("191")))
                .extracting(Succession::change)
                .containsExactly(Change.MERGE, Change.MERGE);
    }

    @Test
    void a_code_that_the_catalogue_lacks_is_the_namesakes_in_the_province_only() {
        after("Xã Bốn", "193");
        register.addMapping(links("061 191", "192 192"), ON).orElseThrow();
        assertThat(units.successions(ImmutableSet.of("192")))
                .extracting(Succession::after)
                .containsExactly(Optional.of("193"));
    }

    @Test
    void a_namesake_in_another_province_is_not_meant() {
        register.addCatalogue(
                        ImmutableList.of(
                                row(1, "19", "Tỉnh Thái Nguyên", ""),
                                row(3, "191", "Xã Ba", "19"),
                                row(1, "20", "Tỉnh Lạng Sơn", ""),
                                row(3, "201", "Xã Bốn", "20")),
                        ON,
                        Optional.empty())
                .orElseThrow();
        refused("192 192");
    }

    @Test
    void a_namesake_that_is_no_commune_does_not_make_it_ambiguous() {
        after("Xã Bốn", "193");
        register.add(new UnitRow(2, "19-1", UnitType.AGENCY, "Bốn", Optional.of("19"), ON, Optional.empty()))
                .orElseThrow();
        register.addMapping(links("061 191", "192 192"), ON).orElseThrow();
        assertThat(units.successions(ImmutableSet.of("192")))
                .extracting(Succession::after)
                .containsExactly(Optional.of("193"));
    }

    @Test
    void it_is_nobodys_where_there_are_two_namesakes_or_none_or_one_that_others_lead_to() {
        after("Xã Năm", "193");
        refused("192 192");
        after("Xã Bốn", "194");
        refused("061 194", "192 192");
        refused("061 192");
        after("Phường Bốn", "195");
        refused("192 192");
        register.addMapping(links("061 194"), ON).orElseThrow();
        register.addMapping(links("192 192"), ON).orElseThrow();
        assertThat(units.successions(ImmutableSet.of("192")))
                .extracting(Succession::after)
                .containsExactly(Optional.of("195"));
    }

    @Test
    void a_new_commune_out_of_none_is_established_and_said_so_once() {
        after("Đặc khu Bốn", "193");
        ImmutableList<MappingRow> rows = ImmutableList.of(new MappingRow(2, Optional.empty(), "193"));
        assertThat(register.addMapping(rows, ON).orElseThrow().remarks()).hasSize(1);
        assertThat(units.successions(ImmutableSet.of("193")))
                .extracting(Succession::change)
                .containsExactly(Change.ESTABLISH);
        assertThat(register.addMapping(rows, ON).orElseThrow())
                .isEqualTo(new Registered.Accepted(0, 0, ImmutableList.of()));
    }

    private void after(String name, String code) {
        register.addCatalogue(
                        ImmutableList.of(
                                row(1, "19", "Tỉnh Thái Nguyên", ""),
                                row(3, "191", "Xã Ba", "19"),
                                row(3, code, name, "19")),
                        ON,
                        Optional.empty())
                .orElseThrow();
    }

    private void refused(String... pairs) {
        assertThat(register.addMapping(links(pairs), ON)).isInstanceOf(Registered.Rejected.class);
    }

    private List<String> provinces(String code) {
        return units.successions(ImmutableSet.of(code)).stream()
                .map(link -> link.before().orElse("") + " " + link.change())
                .toList();
    }

    private static CatalogueRow row(int level, String code, String name, String parent) {
        return new CatalogueRow(2, level, code, name, Optional.of(parent).filter(text -> !text.isEmpty()));
    }

    private static ImmutableList<MappingRow> links(String... pairs) {
        return ImmutableList.copyOf(pairs).stream()
                .map(pair -> new MappingRow(2, Optional.of(pair.substring(0, 3)), pair.substring(4)))
                .collect(ImmutableList.toImmutableList());
    }
}
