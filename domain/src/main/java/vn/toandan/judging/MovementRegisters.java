package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.HotspotState;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.law.Sentence;
import vn.toandan.model.Model;
import vn.toandan.model.ModelKind;
import vn.toandan.model.Models;
import vn.toandan.model.ReviewedModel;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.unit.CodesOfRecords;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.UnitId;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.Units;

/**
 * What the registers of models and of hotspots say of a unit's year ("số liệu lấy từ sổ mô hình, sổ tụ điểm"); as opposed to what its own
 * sheet says. Where nothing of that place was recorded by the end of the window they say nothing, and the sheet stands.
 */
final class MovementRegisters {

    private final ImmutableList<ReviewedModel> models;
    private final ImmutableList<Hotspot> hotspots;
    private final CodesOfRecords codes;
    private final Lineage lineage;
    private final Map<UnitKind, ByUnit<ReviewedModel>> modelsByUnit = new EnumMap<>(UnitKind.class);
    private final Map<UnitKind, ByUnit<Hotspot>> hotspotsByUnit = new EnumMap<>(UnitKind.class);

    MovementRegisters(Models models, Hotspots hotspots, Units units, LocalDate asKnown) {
        this.models = models.asKnownOn(asKnown).stream()
                .filter(one -> one.model().launchedOn().isPresent())
                .collect(ImmutableList.toImmutableList());
        this.hotspots = hotspots.asKnownOn(asKnown);
        this.codes = new CodesOfRecords(units);
        this.lineage = new Lineage(units);
    }

    /**
     * The figures of that unit; its code is read on the last day of the window.
     *
     * @param register as it reads on that day
     * @param judge the answer on a sheet of the unit
     */
    ImmutableList<Drawn> draw(
            FiledSheet sheet,
            Range<LocalDate> window,
            RegisteredUnits register,
            Function<FiledSheet, Assessment> judge) {
        UnitKind kind = sheet.unit().kind();
        ImmutableList.Builder<Drawn> drawn = ImmutableList.builder();
        if (kind != UnitKind.RESIDENTIAL_AREA) {
            effective(sheet, modelsAt(sheet, register), window, judge).ifPresent(drawn::add);
        }
        if (kind == UnitKind.RESIDENTIAL_AREA || kind == UnitKind.COMMUNE) {
            confirmed(sheet, hotspotsAt(sheet, register), window).ifPresent(drawn::add);
        }
        return drawn.build();
    }

    private ImmutableList<ReviewedModel> modelsAt(FiledSheet sheet, RegisteredUnits register) {
        return modelsByUnit
                .computeIfAbsent(
                        sheet.unit().kind(),
                        kind -> ByUnit.of(
                                models,
                                one -> one.model().unitCode(),
                                one -> one.model().launchedOn().orElseThrow(),
                                codes,
                                lineage,
                                register))
                .at(sheet.unit().code());
    }

    private ImmutableList<Hotspot> hotspotsAt(FiledSheet sheet, RegisteredUnits register) {
        return hotspotsByUnit
                .computeIfAbsent(
                        sheet.unit().kind(),
                        kind -> ByUnit.of(hotspots, Hotspot::unitCode, Hotspot::reportedOn, codes, lineage, register))
                .at(sheet.unit().code());
    }

    /** What counts once: a kind at a unit. */
    private record KindAt(UnitId unit, ModelKind kind) {}

    private KindAt kindAt(Model model) {
        return new KindAt(
                codes.identity(model.unitCode(), model.launchedOn().orElseThrow()), ModelKind.of(model.kind()));
    }

    private Optional<Drawn> effective(
            FiledSheet sheet,
            ImmutableList<ReviewedModel> here,
            Range<LocalDate> window,
            Function<FiledSheet, Assessment> judge) {
        LocalDate last = window.upperEndpoint();
        if (here.stream().noneMatch(one -> isBy(one.model().launchedOn(), last))) {
            return Optional.empty();
        }
        ImmutableList<ReviewedModel> atWork = here.stream()
                .filter(one -> one.model().ranWithin(window.lowerEndpoint(), last))
                .collect(ImmutableList.toImmutableList());
        long all = kinds(atWork, rated -> true, sheet.year());
        long effective = kinds(atWork, rated -> rated.equals(Optional.of(true)), sheet.year());
        long open = kinds(atWork, rated -> !rated.equals(Optional.of(false)), sheet.year()) - effective;
        Fact fact = Facts.EFFECTIVE_MODELS;
        Sentence.Clause account = Drawn.clause(
                "models", window.lowerEndpoint(), last, all, effective, open, Integer.toString(sheet.year()));
        Between between = new Between(effective, open);
        boolean settled = Between.isSettled(
                fact,
                judge.apply(with(sheet, fact, between.least(), account)),
                judge.apply(with(sheet, fact, between.most(), account)));
        return Optional.of(between.draw(fact, sheet, settled, account));
    }

    private long kinds(ImmutableList<ReviewedModel> some, Predicate<Optional<Boolean>> which, int year) {
        return some.stream()
                .filter(one -> which.test(one.effectiveIn(year)))
                .map(one -> kindAt(one.model()))
                .distinct()
                .count();
    }

    private static FiledSheet with(FiledSheet sheet, Fact fact, long value, Sentence.Clause account) {
        return sheet.with(ImmutableList.of(Drawn.of(fact, Long.toString(value), sheet, account)));
    }

    private static Optional<Drawn> confirmed(FiledSheet sheet, ImmutableList<Hotspot> here, Range<LocalDate> window) {
        LocalDate last = window.upperEndpoint();
        if (here.stream().allMatch(one -> one.reportedOn().isAfter(last))) {
            return Optional.empty();
        }
        LocalDate first = window.lowerEndpoint();
        long confirmed =
                here.stream().filter(one -> one.isConfirmedWithin(first, last)).count();
        long unconfirmed = here.stream()
                .filter(one -> !one.reportedOn().isAfter(last))
                .filter(one -> one.stateOn(last) == HotspotState.REPORTED)
                .count();
        return Optional.of(Drawn.of(
                Facts.NEW_HOTSPOTS,
                Long.toString(confirmed),
                sheet,
                Drawn.clause("hotspots", first, last, confirmed, unconfirmed)));
    }

    private static boolean isBy(Optional<LocalDate> day, LocalDate last) {
        return day.filter(on -> !on.isAfter(last)).isPresent();
    }
}
