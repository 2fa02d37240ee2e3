package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.retention.Settled;

/** What came of setting a term, holding or releasing, as the commands below {@code purge} tell it. */
final class PurgeAnswers {

    private PurgeAnswers() {}

    static ImmutableList<Asked.Reason> against(Settled settled) {
        return settled instanceof Settled.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one -> new Asked.Reason(
                                one.field(), Sentence.of("cli/wording:decision.refused", one.wrong(), one.right())))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }
}
