package vn.toandan.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.toandan.judging.SourceFile;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnreadSink;
import vn.toandan.unit.Unit;

/**
 * Takes files of dated records (models, hotspots, tips, outcomes) into their register, all of them or none, and tells what came of them; as opposed to
 * the desk of that register, which decides. A file that was taken in before changes nothing, also where it was corrected since.
 *
 * @param <R> what a row comes to
 */
final class RecordEntry<R> {

    private final Console console;
    private final Wording wording;
    private final Kind<R> kind;

    /** What is taken in. */
    interface Kind<R> {

        Register register();

        R row(RegisterRow row, long place);

        /** Where it is, by the code of a unit; empty where a row names none. */
        Optional<String> unitCode(R row);

        Entered enter(Registers registers, ImmutableList<R> rows, FilePlaces places);
    }

    /** What the desk made of it: complaints, with which nothing is written, or how much is new and what to say of it. */
    record Entered(ImmutableList<Complaint> complaints, long changed, Sentence says) {

        static Entered written(long changed, Sentence says) {
            return new Entered(ImmutableList.of(), changed, says);
        }

        static Entered refused(Stream<Complaint> complaints) {
            return new Entered(
                    complaints.collect(ImmutableList.toImmutableList()),
                    0,
                    Sentence.of("cli/wording:import.records_nothing_new", 0));
        }
    }

    RecordEntry(Console console, Wording wording, Kind<R> kind) {
        this.console = console;
        this.wording = wording;
        this.kind = kind;
    }

    void take(StoreOption store, String deed, List<String> names) {
        Inputs.requireFiles(names);
        try (Store open = store.open()) {
            ImmutableList<Source> sources = new Inputs(console, wording).sources(names);
            Read<R> read = read(sources);
            List<Sentence> said = open.write(
                    StoreOption.change(deed, String.join(", ", names)), registers -> entered(registers, sources, read));
            said.forEach(one -> console.out().println(wording.say(one)));
        }
    }

    /** The same of one file into the registers of a transaction, where nothing but complaints is told. */
    void enter(Registers registers, Source source) {
        ImmutableList<Source> sources = ImmutableList.of(source);
        entered(registers, sources, read(sources));
    }

    /** The rows that can be read, by their files, and what is to be said of all. */
    private record Read<R>(ListMultimap<String, R> rows, Reading reading, FilePlaces places) {}

    private Read<R> read(List<Source> sources) {
        FilePlaces places = new FilePlaces(sources);
        ListMultimap<String, R> rows = ArrayListMultimap.create();
        Reading reading = new Inputs(console, wording)
                .look(
                        kind.register(),
                        sources,
                        row -> rows.put(row.file(), kind.row(row, places.of(row))),
                        UnreadSink.NOBODY);
        return new Read<>(rows, reading, places);
    }

    private List<Sentence> entered(Registers registers, List<Source> sources, Read<R> read) {
        Inputs inputs = new Inputs(console, wording);
        List<Sentence> said = new ArrayList<>();
        List<SourceFile> newFiles = new ArrayList<>();
        ImmutableList.Builder<R> newRows = ImmutableList.builder();
        for (Source source : sources) {
            SourceFile file = TakenFile.of(source);
            if (registers.files().isKnown(file)) {
                said.add(Sentence.of("cli/wording:import.known_file", file.name()));
            } else {
                newFiles.add(file);
                newRows.addAll(read.rows().get(source.name()));
            }
        }
        if (newFiles.isEmpty()) {
            inputs.refuseAny(read.reading().complaints());
            inputs.tellRemarks(read.reading());
            return said;
        }
        Entered entered = kind.enter(registers, newRows.build(), read.places());
        inputs.refuseAny(read.places().together(read.reading().complaints(), entered.complaints()));
        inputs.tellRemarks(read.reading());
        if (entered.changed() > 0) {
            newFiles.forEach(registers.files()::remember);
        }
        warn(registers, newRows.build());
        said.add(entered.says());
        return said;
    }

    private void warn(Registers registers, List<R> rows) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> kind.unitCode(row).ifPresent(codes::add));
        registers.units().ever(ImmutableSet.copyOf(codes)).stream()
                .map(Unit::code)
                .forEach(codes::remove);
        if (!codes.isEmpty()) {
            console.tell(wording, Sentence.of("cli/wording:import.unregistered_records", codes.size()));
        }
    }
}
