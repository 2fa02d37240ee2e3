package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.unit.Registered;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRejection;
import vn.toandan.unit.UnitRemark;

/**
 * Takes entries into the register of units, from files or from the command line, and tells what came of them; as opposed to the
 * {@link UnitRegister}, which decides.
 */
final class UnitEntry {

    /** Rows of several files are entered together: above this stands which file it is, below it the row. */
    private static final long FILES = 1L << 32;

    private final Console console;
    private final Wording wording;
    private final StoreOption store;
    private final List<String> files = new ArrayList<>();

    UnitEntry(Console console, Wording wording, StoreOption store) {
        this.console = console;
        this.wording = wording;
        this.store = store;
    }

    /** All rows of all files, or none of them. */
    <T> void fromFiles(
            String deed,
            List<String> names,
            Register register,
            BiFunction<RegisterRow, Long, T> reading,
            BiFunction<UnitRegister, ImmutableList<T>, Registered> entering) {
        Inputs.requireFiles(names);
        try (Store open = store.open()) {
            Inputs inputs = new Inputs(console, wording);
            ImmutableList<Source> sources = inputs.sources(names);
            List<T> rows = new ArrayList<>();
            sources.forEach(source -> files.add(source.name()));
            inputs.readRows(register, sources, row -> rows.add(reading.apply(row, place(row))));
            enter(open, deed, String.join(", ", names), units -> entering.apply(units, ImmutableList.copyOf(rows)));
        }
    }

    /** One change, as it was typed. */
    void typed(String deed, String code, Function<UnitRegister, Registered> entering) {
        try (Store open = store.open()) {
            enter(open, deed, code, entering);
        }
    }

    private long place(RegisterRow row) {
        return FILES * files.indexOf(row.file()) + row.row();
    }

    private void enter(Store open, String deed, String subject, Function<UnitRegister, Registered> entering) {
        Registered registered = open.write(
                StoreOption.change(deed, subject), registers -> entering.apply(new UnitRegister(registers.units())));
        if (registered instanceof Registered.Rejected rejected) {
            refuse(rejected);
        } else if (registered instanceof Registered.Accepted accepted) {
            accepted.remarks().stream()
                    .map(this::remark)
                    .forEach(remark -> console.err().println(remark));
            String key = accepted.units() + accepted.successions() == 0 ? "unit.nothing_new" : "unit.entered";
            console.out()
                    .println(wording.say(Sentence.of("cli/wording:" + key, accepted.units(), accepted.successions())));
        }
    }

    private void refuse(Registered.Rejected rejected) {
        if (files.isEmpty()) {
            rejected.rejections()
                    .forEach(one ->
                            console.tell(wording, Sentence.of("cli/wording:unit.refused", one.wrong(), one.right())));
            throw new Inputs.Refused();
        }
        Complaints complaints = new Complaints();
        rejected.rejections().forEach(one -> complaints.add(complaint(one)));
        new Inputs(console, wording).refuse(complaints);
    }

    private Complaint complaint(UnitRejection rejection) {
        return new Complaint(
                file(rejection.row()),
                rejection.row() % FILES,
                rejection.column(),
                rejection.value(),
                rejection.wrong(),
                rejection.right());
    }

    private String remark(UnitRemark remark) {
        return remark.row() == 0 || files.isEmpty()
                ? wording.say(remark.says())
                : new Remark(file(remark.row()), remark.row() % FILES, "", "", remark.says()).line(wording);
    }

    private String file(long place) {
        return files.get((int) (place / FILES));
    }
}
