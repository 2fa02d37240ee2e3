package vn.toandan.web;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** Where something can have happened, as a form offers it ("danh sách nơi xảy ra"): the communes of the register and the residential areas in them; as opposed to the register itself. */
final class Places {

    /** More than a page for a slow line can hold. */
    private static final int MOST = 400;

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** A commune and what lies in it. */
    record Group(Unit commune, ImmutableList<Unit> areas) {}

    private final Office office;
    private final Supplier<ImmutableList<Group>> groups;

    Places(Office office) {
        this.office = office;
        this.groups = Suppliers.memoizeWithExpiration(this::read, FRESH.toSeconds(), TimeUnit.SECONDS);
    }

    /** Communes alone where there are too many areas; nothing where there are too many communes, too. */
    ImmutableList<Group> groups() {
        return requireNonNull(groups.get());
    }

    private ImmutableList<Group> read() {
        LocalDate today = office.today();
        ImmutableList<Unit> all = office.read(registers -> registers.units().on(today));
        List<Unit> communes =
                all.stream().filter(unit -> unit.type() == UnitType.COMMUNE).toList();
        ImmutableListMultimap<String, Unit> areas = Multimaps.index(
                all.stream()
                        .filter(unit -> unit.type() == UnitType.RESIDENTIAL_AREA)
                        .filter(unit -> unit.parent().isPresent())
                        .toList(),
                unit -> unit.parent().orElseThrow());
        if (communes.size() > MOST) {
            return ImmutableList.of();
        }
        boolean areFew = communes.size() + areas.size() <= MOST;
        return communes.stream()
                .map(commune -> new Group(commune, areFew ? areas.get(commune.code()) : ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }
}
