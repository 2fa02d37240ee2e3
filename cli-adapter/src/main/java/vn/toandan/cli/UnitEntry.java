package vn.toandan.cli;

import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.unit.Registered;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRemark;

/** One change of the register of units, as it was typed, and what came of it; as opposed to the {@link UnitRegister}, which decides. */
final class UnitEntry {

    private final Console console;
    private final Wording wording;
    private final StoreOption store;

    UnitEntry(Console console, Wording wording, StoreOption store) {
        this.console = console;
        this.wording = wording;
        this.store = store;
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
            tell(registered);
        }
    }

    private void tell(Registered registered) {
        if (registered instanceof Registered.Accepted accepted) {
            accepted.remarks().stream().map(UnitRemark::says).forEach(remark -> console.tell(wording, remark));
            String key = accepted.units() + accepted.successions() == 0 ? "units.nothing_new" : "units.entered";
            console.out()
                    .println(wording.say(
                            Sentence.of("persistence/intake:" + key, accepted.units(), accepted.successions())));
        }
    }
}
