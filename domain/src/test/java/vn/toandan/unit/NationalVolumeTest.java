package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.toandan.unit.NationalCatalogue.FIRST;
import static vn.toandan.unit.NationalCatalogue.FIRST_NEW;
import static vn.toandan.unit.NationalCatalogue.LAST_OLD;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole country down to its villages: time grows with the rows and not with their square. */
@Tag("national")
class NationalVolumeTest {

    private static final int VILLAGES_EACH = 18;
    private static final int DIVIDED = 471;

    /** Seconds here; minutes leave room for a slow machine and none for a scan of the register a row. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    private final InMemoryUnits units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);

    @Test
    void the_villages_of_every_old_commune_go_along_with_it() {
        register.addCatalogue(NationalCatalogue.before(), FIRST, Optional.of(LAST_OLD))
                .orElseThrow();
        ImmutableList<UnitRow> villages = villages();
        assertThat(villages).hasSizeGreaterThan(180_000);
        Registered.Accepted early =
                assertTimeout(ENOUGH, () -> register.addAll(villages)).orElseThrow();
        // Their communes end, and what follows is not known before the mapping.
        assertThat(early.remarks()).hasSize(villages.size());
        register.addCatalogue(NationalCatalogue.after(), FIRST_NEW, Optional.empty())
                .orElseThrow();
        Registered.Accepted mapped = assertTimeout(
                        ENOUGH, () -> register.addMapping(NationalCatalogue.mapping(), FIRST_NEW))
                .orElseThrow();
        assertThat(mapped.units()).isEqualTo(villages.size() - DIVIDED * VILLAGES_EACH);
        assertThat(units.on(FIRST_NEW).stream()
                        .filter(unit -> unit.type() == UnitType.RESIDENTIAL_AREA
                                && unit.parent().isEmpty()))
                .hasSize(DIVIDED * VILLAGES_EACH);
        assertThat(assertTimeout(ENOUGH, () -> register.addAll(villages))
                        .orElseThrow()
                        .units())
                .isZero();
    }

    private static ImmutableList<UnitRow> villages() {
        ImmutableList.Builder<UnitRow> rows = ImmutableList.builder();
        for (CatalogueRow commune : NationalCatalogue.before()) {
            for (int number = 1; commune.level() == 3 && number <= VILLAGES_EACH; number++) {
                rows.add(new UnitRow(
                        2,
                        commune.code() + "-" + number,
                        UnitType.RESIDENTIAL_AREA,
                        "Thôn " + number,
                        Optional.of(commune.code()),
                        FIRST,
                        Optional.empty()));
            }
        }
        return rows.build();
    }
}
