package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import vn.toandan.law.Citation;
import vn.toandan.recognition.RecognitionRejection.Code;

/** What is found while a decision is looked at: rejections, with which nothing is written, and remarks, with which all of it is. */
final class Findings {

    private final ImmutableList.Builder<RecognitionRejection> rejections = ImmutableList.builder();
    private final ImmutableSet.Builder<RecognitionRemark> remarks = ImmutableSet.builder();

    /** Both sentences get the same values. */
    void reject(Code code, String unit, Object... values) {
        reject(Optional.empty(), code, unit, values);
    }

    /** Likewise, where a text says so. */
    void rejectBy(Citation ground, Code code, String unit, Object... values) {
        reject(Optional.of(ground), code, unit, values);
    }

    private void reject(Optional<Citation> ground, Code code, String unit, Object... values) {
        String key = "refused." + code.name().toLowerCase(Locale.ROOT);
        rejections.add(new RecognitionRejection(
                code,
                unit,
                RecognitionDesk.wording(key, values),
                RecognitionDesk.wording(key + ".right", values),
                ground));
    }

    void remark(RecognitionRemark.Code code, String unit, Object... values) {
        String key = "remark." + code.name().toLowerCase(Locale.ROOT);
        remarks.add(new RecognitionRemark(code, unit, RecognitionDesk.wording(key, values)));
    }

    void known(String unit, Decision decision) {
        remark(RecognitionRemark.Code.KNOWN, unit, decision.number(), decision.on());
    }

    /** What is asked of every decision, whatever it says of its units. */
    void aboutDecision(ImmutableSet<String> units, Decision decision, LocalDate knownOn) {
        if (units.isEmpty() || units.stream().anyMatch(String::isBlank)) {
            reject(Code.NO_UNITS, "");
        }
        if (decision.on().isAfter(knownOn)) {
            reject(Code.NOT_YET, "", decision.on(), knownOn);
        }
    }

    /** Writes if nothing speaks against it; the answer of the writing is how many units it was new for. */
    Decided conclude(IntSupplier writing) {
        ImmutableList<RecognitionRejection> against = rejections.build();
        return against.isEmpty()
                ? new Decided.Recorded(writing.getAsInt(), remarks.build().asList())
                : new Decided.Rejected(against);
    }
}
