package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.toandan.judging.Judgements.Decided;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.UnitId;
import vn.toandan.unit.Units;

/** Which units some judgements are about, in their order; of many at once, so that the register is asked seldom. */
interface Identities {

    ImmutableList<UnitId> of(List<Decided> some);

    /** By the code alone, which is enough within one assessed year. */
    static Identities byCode() {
        return some -> some.stream()
                .map(decided -> byCode(decided.about().unitCode()))
                .collect(ImmutableList.toImmutableList());
    }

    /** By the register over renames, moves and new codes; a unit that is not in it on the day on which its code is read, by its code. */
    static Identities byRegister(Units units, WindowDays windows) {
        return some -> {
            UnitsAtHand atHand = new UnitsAtHand(
                    units,
                    some.stream().map(decided -> decided.about().unitCode()).collect(Collectors.toSet()));
            Lineage lineage = new Lineage(atHand);
            return some.stream()
                    .map(decided -> {
                        String code = decided.about().unitCode();
                        LocalDate day =
                                windows.last(decided.kind(), decided.about().year());
                        return atHand.find(code, day).map(lineage::identity).orElseGet(() -> byCode(code));
                    })
                    .collect(ImmutableList.toImmutableList());
        };
    }

    private static UnitId byCode(String code) {
        return new UnitId(code, LocalDate.MIN);
    }
}
