package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.unit.Registered;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRemark;

/**
 * Files about units on their way into the register of units; as opposed to the {@link UnitRegister}, which decides.
 *
 * @param <T> what a row comes to
 */
final class UnitIntake<T> implements Intake {

    private final Register register;
    private final BiFunction<RegisterRow, Long, T> reading;
    private final UnitsWithin.Check<T> within;
    private final BiFunction<UnitRegister, ImmutableList<T>, Registered> entering;

    UnitIntake(
            Register register,
            BiFunction<RegisterRow, Long, T> reading,
            UnitsWithin.Check<T> within,
            BiFunction<UnitRegister, ImmutableList<T>, Registered> entering) {
        this.register = register;
        this.reading = reading;
        this.within = within;
        this.entering = entering;
    }

    @Override
    public TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead) {
        FilePlaces places = new FilePlaces(sources);
        Counted counted = new Counted(bounds);
        ImmutableList.Builder<T> read = ImmutableList.builder();
        UnreadUnits unread = new UnreadUnits(register);
        Consumer<RegisterRow> sink = row -> {
            counted.one(row.file(), row.row());
            read.add(reading.apply(row, places.of(row)));
        };
        Reading all = register.read(sources, bytesRead, sink, unread);
        ImmutableList<T> rows = read.build();
        ImmutableList<Complaint> outside =
                bounds.holdEverything() ? ImmutableList.of() : within.outside(registers.units(), bounds, rows, places);
        if (!outside.isEmpty()) {
            throw FilesRefused.outside(places.together(all.complaints(), outside));
        }
        Registered registered = entering.apply(new UnitRegister(registers.units(), unread.rows()), rows);
        FilesRefused.ifAny(places.together(all.complaints(), complaints(registered, places)));
        return taken(registered.orElseThrow(), all, places);
    }

    private static ImmutableList<Complaint> complaints(Registered registered, FilePlaces places) {
        return registered instanceof Registered.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one -> places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private static TakenIn taken(Registered.Accepted accepted, Reading read, FilePlaces places) {
        int changed = accepted.units() + accepted.successions();
        Stream<Remark> placed = accepted.remarks().stream()
                .filter(UnitIntake::isPlaced)
                .map(remark -> places.remark(remark.row(), remark.says()));
        return new TakenIn(
                changed,
                Stream.concat(read.remarks().stream(), placed).collect(ImmutableList.toImmutableList()),
                read.moreRemarks(),
                accepted.remarks().stream()
                        .filter(remark -> !isPlaced(remark))
                        .map(UnitRemark::says)
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(Sentence.of(
                        "persistence/intake:units." + (changed == 0 ? "nothing_new" : "entered"),
                        accepted.units(),
                        accepted.successions())));
    }

    /** Some are about the register as a whole. */
    private static boolean isPlaced(UnitRemark remark) {
        return remark.row() != 0;
    }
}
