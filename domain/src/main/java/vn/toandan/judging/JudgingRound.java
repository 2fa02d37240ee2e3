package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.model.Models;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.Units;

/**
 * Judging round ("đợt xét của năm"): judges what is stored for one year, the units under a commune before the commune; as opposed to
 * the {@link SafetyStandard}, which judges one sheet. What the registers know goes before what a sheet says, and each figure that
 * they give carries their account of it.
 */
public final class JudgingRound {

    private final Request request;
    private final FactSheets sheets;
    private final Units units;
    private final StandardsByProvince standards;
    private final LastYear lastYear;
    private final ManagedUnits managed;
    private final MovementRegisters movement;
    private final Map<LocalDate, RegisteredUnits> registers = new HashMap<>();

    /**
     * What is to be judged.
     *
     * @param under the code of a unit, read on the last day of the window: it and what stands under it; empty for every sheet
     * @param decidedOn the decision date; empty for the last lawful day of each kind of unit
     * @param asKnown the day as known on which sheets, decisions and criteria count
     */
    public record Request(int year, Optional<String> under, Optional<LocalDate> decidedOn, LocalDate asKnown) {}

    public JudgingRound(
            Request request,
            Units units,
            FactSheets sheets,
            Recognised recognised,
            Models models,
            Hotspots hotspots,
            StandardsByProvince standards) {
        this.request = request;
        this.sheets = sheets;
        this.units = units;
        this.standards = standards;
        this.lastYear = new LastYear(sheets, new Lineage(units), request.asKnown());
        this.managed = new ManagedUnits(recognised.in(request.year(), request.asKnown()));
        this.movement = new MovementRegisters(models, hotspots, units, request.asKnown());
    }

    /** Whether the code of the request means a unit at the end of some kind's window. */
    public boolean knowsWhatIsAsked() {
        return request.under()
                .map(code -> List.of(UnitKind.values()).stream()
                        .anyMatch(kind -> units.find(code, lastDay(kind)).isPresent()))
                .orElse(true);
    }

    /**
     * Hands out the answers: first those of all units under communes, by code, then those of the communes, by code.
     *
     * @throws IllegalArgumentException where no text is known for a decision date
     */
    public void judge(Consumer<Judged> sink) {
        List<SheetVersion> communes = new ArrayList<>();
        sheets.asKnownOn(request.asKnown(), request.year(), version -> {
            NamedSheet named = named(version);
            if (!named.isAsked()) {
                return;
            }
            if (version.sheet().unit().kind() == UnitKind.COMMUNE) {
                communes.add(version);
            } else {
                Judged judged = judged(named, version, ImmutableList.of());
                managed.add(judged);
                sink.accept(judged);
            }
        });
        for (SheetVersion commune : communes) {
            NamedSheet named = named(commune);
            FiledSheet sheet = commune.sheet();
            ImmutableList<Drawn> drawn = named.unit().isEmpty()
                    ? ImmutableList.of()
                    : managed.draw(sheet, register(UnitKind.COMMUNE), with -> assess(with, standard(named)));
            sink.accept(judged(named, commune, drawn));
        }
    }

    /** A sheet and the unit that its code means; none where the register knows no such unit of that kind. */
    private record NamedSheet(FiledSheet sheet, Optional<Unit> unit, boolean isAsked) {}

    private NamedSheet named(SheetVersion version) {
        FiledSheet sheet = version.sheet();
        UnitKind kind = sheet.unit().kind();
        Optional<Unit> unit = register(kind)
                .find(sheet.unit().code())
                .filter(known -> known.type().kind().equals(Optional.of(kind)));
        return new NamedSheet(sheet, unit, unit.isPresent() || request.under().isEmpty());
    }

    private Judged judged(NamedSheet named, SheetVersion version, ImmutableList<Drawn> drawn) {
        SafetyStandard standard = standard(named);
        FiledSheet sheet =
                named.sheet().with(lastYear(named)).with(movement(named)).with(drawn);
        return new Judged(sheet.unit(), assess(sheet, standard), standard, Optional.of(version.id()));
    }

    private ImmutableList<Drawn> lastYear(NamedSheet named) {
        UnitKind kind = named.sheet().unit().kind();
        if (named.unit().isEmpty() || !LastYear.isAskedOf(kind)) {
            return ImmutableList.of();
        }
        LocalDate now = lastDay(kind);
        return lastYear.draw(named.sheet(), named.unit().get(), now, now.minusYears(1));
    }

    private ImmutableList<Drawn> movement(NamedSheet named) {
        UnitKind kind = named.sheet().unit().kind();
        SafetyStandard standard = standard(named);
        return standard.window(kind, request.year())
                .map(window -> movement.draw(named.sheet(), window, register(kind), sheet -> assess(sheet, standard)))
                .orElse(ImmutableList.of());
    }

    private Assessment assess(FiledSheet sheet, SafetyStandard standard) {
        UnitKind kind = sheet.unit().kind();
        LocalDate day = request.decidedOn().orElseGet(() -> standard.lastLawfulDay(kind, request.year()));
        return standard.assess(sheet.on(standard).orElseThrow(), day);
    }

    private SafetyStandard standard(NamedSheet named) {
        RegisteredUnits register = register(named.sheet().unit().kind());
        return standards.in(named.unit().flatMap(register::province).map(Unit::code));
    }

    private RegisteredUnits register(UnitKind kind) {
        return registers.computeIfAbsent(lastDay(kind), day -> RegisteredUnits.on(day, units, request.under()));
    }

    private LocalDate lastDay(UnitKind kind) {
        return standards.in(Optional.empty()).codesReadOn(kind, request.year());
    }
}
