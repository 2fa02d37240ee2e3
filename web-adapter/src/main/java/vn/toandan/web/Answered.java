package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;

/** An answer as pages show it ("kết quả trên trang"): the checks sorted by how they came out, what to look at first coming first; as opposed to the law's order. */
record Answered(Assessment assessment) {

    ImmutableList<CheckVerdict> verdicts() {
        return ImmutableList.of(
                CheckVerdict.NOT_MET, CheckVerdict.NOT_KNOWN, CheckVerdict.MET, CheckVerdict.NOT_APPLICABLE);
    }

    /** Whether it is what to look at first. */
    boolean isFirst(CheckVerdict verdict) {
        return verdicts().stream()
                .filter(one -> !checks(one).isEmpty())
                .findFirst()
                .equals(Optional.of(verdict));
    }

    ImmutableList<Check> checks(CheckVerdict verdict) {
        return assessment.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .collect(ImmutableList.toImmutableList());
    }
}
