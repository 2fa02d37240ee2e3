package vn.toandan.persistence.intake;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnreadSink;
import vn.toandan.unit.Unit;

/**
 * Files of dated records (models, hotspots, tips, outcomes) on their way into their register; as opposed to the desk of that register, which decides. A file that was taken
 * in before changes nothing, also where it was corrected since.
 *
 * @param <R> what a row comes to
 */
final class RecordIntake<R> implements Intake {

    private final Kind<R> kind;

    /** What is taken in. */
    interface Kind<R> {

        Register register();

        R row(RegisterRow row, long place);

        /** Where it is, by the code of a unit; empty where a row names none. */
        Optional<String> unitCode(R row);

        /** Where it lies, and where what goes by its name lies already. */
        ImmutableList<Lies> lies(Registers registers, R row);

        Entered enter(Registers registers, ImmutableList<R> rows, FilePlaces places);
    }

    /**
     * That a row is about a unit.
     *
     * @param column that says so
     * @param unitCode empty where it is about none
     */
    record Lies(long place, String column, Optional<String> unitCode) {}

    /** What the desk made of it: complaints, with which nothing is written, or how much is new and what to say of it. */
    record Entered(ImmutableList<Complaint> complaints, long changed, Sentence says) {

        static Entered written(long changed, Sentence says) {
            return new Entered(ImmutableList.of(), changed, says);
        }

        static Entered refused(Stream<Complaint> complaints) {
            return new Entered(
                    complaints.collect(ImmutableList.toImmutableList()),
                    0,
                    Sentence.of("persistence/intake:records_nothing_new", 0));
        }
    }

    RecordIntake(Kind<R> kind) {
        this.kind = kind;
    }

    @Override
    public TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead) {
        FilePlaces places = new FilePlaces(sources);
        Counted counted = new Counted(bounds);
        ListMultimap<String, R> read = ArrayListMultimap.create();
        Reading reading = kind.register()
                .read(
                        sources,
                        bytesRead,
                        row -> {
                            counted.one(row.file(), row.row());
                            read.put(row.file(), kind.row(row, places.of(row)));
                        },
                        UnreadSink.NOBODY);
        List<Sentence> says = new ArrayList<>();
        List<SourceFile> newFiles = new ArrayList<>();
        ImmutableList.Builder<R> newRows = ImmutableList.builder();
        for (Source source : sources) {
            SourceFile file = TakenFile.of(source);
            if (registers.files().isKnown(file)) {
                says.add(Sentence.of("persistence/intake:known_file", file.name()));
            } else {
                newFiles.add(file);
                newRows.addAll(read.get(source.name()));
            }
        }
        if (newFiles.isEmpty()) {
            FilesRefused.ifAny(reading.complaints());
            return TakenIn.of(0, reading, ImmutableList.of(), says);
        }
        ImmutableList<R> rows = newRows.build();
        ImmutableList<Complaint> outside = outside(registers, bounds, rows, places);
        if (!outside.isEmpty()) {
            throw FilesRefused.outside(places.together(reading.complaints(), outside));
        }
        Entered entered = kind.enter(registers, rows, places);
        FilesRefused.ifAny(places.together(reading.complaints(), entered.complaints()));
        if (entered.changed() > 0) {
            newFiles.forEach(registers.files()::remember);
        }
        says.add(entered.says());
        return TakenIn.of(entered.changed(), reading, unregistered(registers, rows), says);
    }

    private ImmutableList<Complaint> outside(Registers registers, Bounds bounds, List<R> rows, FilePlaces places) {
        if (bounds.holdEverything()) {
            return ImmutableList.of();
        }
        return rows.stream()
                .flatMap(row -> kind.lies(registers, row).stream())
                .filter(one -> !bounds.within().test(one.unitCode()))
                .map(one -> Outside.complaint(places, one.place(), one.column()))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Sentence> unregistered(Registers registers, List<R> rows) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> kind.unitCode(row).ifPresent(codes::add));
        registers.units().ever(ImmutableSet.copyOf(codes)).stream()
                .map(Unit::code)
                .forEach(codes::remove);
        return codes.isEmpty()
                ? List.of()
                : List.of(Sentence.of("persistence/intake:unregistered_records", codes.size()));
    }
}
