package vn.toandan.cli;

import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.tip.Handled;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipRejection;

/** Tells what came of an entry about a tip; never what the tip says. */
final class TipAnswers {

    private final Console console;
    private final Wording wording;

    TipAnswers(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    void tell(TipId tip, Handled handled) {
        if (handled instanceof Handled.Rejected rejected) {
            refuse(rejected.rejections());
        } else if (handled instanceof Handled.Done done) {
            say("tip.done", tip.text(), done.state().words());
        }
    }

    /** Every reason, and on which ground; nothing was written. */
    void refuse(List<TipRejection> rejections) {
        for (TipRejection one : rejections) {
            console.tell(
                    wording,
                    one.ground()
                            .map(ground -> Sentence.of(
                                    "cli/wording:tip.refused.ground", one.wrong(), one.right(), ground.words()))
                            .orElseGet(() -> Sentence.of("cli/wording:tip.refused", one.wrong(), one.right())));
        }
        throw new Inputs.Refused();
    }

    void say(String key, Object... values) {
        say(Sentence.of("cli/wording:" + key, values));
    }

    void say(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }
}
