package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;

/** An answer as pages show it ("kết quả trên trang"): the checks sorted by how they came out, what to look at first coming first; as opposed to the law's order. */
record Answered(Assessment assessment) {

    ImmutableList<CheckVerdict> verdicts() {
        return ImmutableList.of(
                CheckVerdict.NOT_MET, CheckVerdict.NOT_KNOWN, CheckVerdict.MET, CheckVerdict.NOT_APPLICABLE);
    }

    /** Why, to whoever does not know criteria by their codes: how many there are, since each stands below by what it asks. */
    Sentence because(Wording wording) {
        String why = wording.phrase(assessment.because());
        boolean namesCodes = Stream.of(assessment.failed(), assessment.unknown())
                .flatMap(ImmutableList::stream)
                .anyMatch(check -> why.contains(check.id()));
        if (!namesCodes) {
            return assessment.because();
        }
        Sentence numbers = Sentence.of(
                "web/pages:check.numbers",
                assessment.failed().size(),
                assessment.unknown().size(),
                checks(CheckVerdict.MET).size());
        return assessment.isProvisional()
                ? numbers.and(Sentence.of(
                        "safety/wording:unit.provisional",
                        assessment.window().orElseThrow().upperEndpoint()))
                : numbers;
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
