package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.unit.Registered;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRemark;

/**
 * Takes entries into the register of units, from files or from the command line, and tells what came of them; as opposed to the
 * {@link UnitRegister}, which decides.
 */
final class UnitEntry {

    private final Console console;
    private final Wording wording;
    private final StoreOption store;

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
            FilePlaces places = new FilePlaces(sources);
            ImmutableList.Builder<T> rows = ImmutableList.builder();
            UnreadUnits unread = new UnreadUnits(register);
            Reading read = inputs.look(register, sources, row -> rows.add(reading.apply(row, places.of(row))), unread);
            Registered registered = open.write(StoreOption.change(deed, String.join(", ", names)), registers -> {
                Registered answer = entering.apply(new UnitRegister(registers.units(), unread.rows()), rows.build());
                inputs.refuseAny(places.together(read.complaints(), complaints(answer, places)));
                return answer;
            });
            inputs.tellRemarks(read);
            tell(
                    registered,
                    remark -> remark.row() == 0
                            ? wording.say(remark.says())
                            : places.remark(remark.row(), remark.says()).line(wording));
        }
    }

    /** One change, as it was typed. */
    void typed(String deed, String code, Function<UnitRegister, Registered> entering) {
        try (Store open = store.open()) {
            Registered registered = open.write(
                    StoreOption.change(deed, code), registers -> entering.apply(new UnitRegister(registers.units())));
            if (registered instanceof Registered.Rejected rejected) {
                rejected.rejections()
                        .forEach(one -> console.tell(
                                wording, Sentence.of("cli/wording:unit.refused", one.wrong(), one.right())));
                throw new Inputs.Refused();
            }
            tell(registered, remark -> wording.say(remark.says()));
        }
    }

    private static ImmutableList<Complaint> complaints(Registered registered, FilePlaces places) {
        return registered instanceof Registered.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one -> places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right()))
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private void tell(Registered registered, Function<UnitRemark, String> remarks) {
        if (registered instanceof Registered.Accepted accepted) {
            accepted.remarks().stream()
                    .map(remarks)
                    .forEach(remark -> console.err().println(remark));
            String key = accepted.units() + accepted.successions() == 0 ? "unit.nothing_new" : "unit.entered";
            console.out()
                    .println(wording.say(Sentence.of("cli/wording:" + key, accepted.units(), accepted.successions())));
        }
    }
}
