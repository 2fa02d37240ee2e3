package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.tip.Handled;
import vn.toandan.tip.Received;
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
        Asked.refuseAny(console, wording, against(handled));
        if (handled instanceof Handled.Done done) {
            say("tip.done", tip.text(), done.state().words());
        }
    }

    /** Every reason, and on which ground; nothing was written. */
    void refuse(List<TipRejection> rejections) {
        Asked.refuseAny(console, wording, against(rejections));
    }

    static ImmutableList<Asked.Reason> against(Handled handled) {
        return handled instanceof Handled.Rejected rejected ? against(rejected.rejections()) : ImmutableList.of();
    }

    static ImmutableList<Asked.Reason> against(Received received) {
        return received instanceof Received.Rejected rejected ? against(rejected.rejections()) : ImmutableList.of();
    }

    private static ImmutableList<Asked.Reason> against(List<TipRejection> rejections) {
        return rejections.stream()
                .map(one -> new Asked.Reason(one.field(), Asked.refused(one.wrong(), one.right(), one.ground())))
                .collect(toImmutableList());
    }

    void say(String key, Object... values) {
        say(Sentence.of("cli/wording:" + key, values));
    }

    void say(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }
}
