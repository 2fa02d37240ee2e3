package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.tip.Taken;
import vn.toandan.tip.TipRejection;

/** Takes files about tips into the store, all rows of all files or none, and tells what came of them. */
final class TipRows {

    /** Rows of several files are entered together: above this stands which file it is, below it the row. */
    private static final long FILES = 1L << 32;

    private final Console console;
    private final Wording wording;
    private final List<String> files = new ArrayList<>();

    TipRows(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    <T> void takeIn(
            String deed,
            List<String> names,
            StoreOption store,
            Register register,
            BiFunction<RegisterRow, Long, Optional<T>> reading,
            BiFunction<Registers, ImmutableList<T>, Taken> entering) {
        Inputs.requireFiles(names);
        try (Store open = store.open()) {
            Inputs inputs = new Inputs(console, wording);
            ImmutableList<Source> sources = inputs.sources(names);
            sources.forEach(source -> files.add(source.name()));
            ImmutableList.Builder<T> rows = ImmutableList.builder();
            inputs.readRows(
                    register, sources, row -> reading.apply(row, place(row)).ifPresent(rows::add));
            Taken taken = open.write(
                    StoreOption.change(deed, String.join(", ", names)),
                    registers -> entering.apply(registers, rows.build()));
            if (taken instanceof Taken.Rejected rejected) {
                Complaints complaints = new Complaints();
                rejected.rejections().forEach(one -> complaints.add(complaint(one)));
                inputs.refuse(complaints);
            } else if (taken instanceof Taken.In in) {
                String key = in.rows() == 0 ? "tip.nothing_new" : "tip.taken_in";
                console.out().println(wording.say(Sentence.of("cli/wording:" + key, in.rows())));
            }
        }
    }

    private long place(RegisterRow row) {
        return FILES * files.indexOf(row.file()) + row.row();
    }

    private Complaint complaint(TipRejection one) {
        return new Complaint(
                files.get((int) (one.row() / FILES)), one.row() % FILES, one.field(), "", one.wrong(), one.right());
    }
}
