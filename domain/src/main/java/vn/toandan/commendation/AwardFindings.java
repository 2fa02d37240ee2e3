package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import vn.toandan.commendation.Registered.Rejection;
import vn.toandan.commendation.Registered.Remark;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/** What is found while something is to be recorded: rejections, with which nothing is written, and remarks, with which it is. */
final class AwardFindings {

    private final ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();
    private final ImmutableList.Builder<Remark> remarks = ImmutableList.builder();

    /** Both sentences get the same values. */
    void reject(Rejection.Refusal code, Object... values) {
        reject(Optional.empty(), code, values);
    }

    /** Likewise, where a text says so. */
    void rejectBy(Citation ground, Rejection.Refusal code, Object... values) {
        reject(Optional.of(ground), code, values);
    }

    private void reject(Optional<Citation> ground, Rejection.Refusal code, Object... values) {
        String key = "refused." + code.name().toLowerCase(Locale.ROOT);
        rejections.add(new Rejection(code, words(key, values), words(key + ".right", values), ground));
    }

    void remark(Remark.Matter code, Object... values) {
        remarks.add(new Remark(code, words("remark." + code.name().toLowerCase(Locale.ROOT), values)));
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("commendation/register:" + key, values);
    }

    /** Writes if nothing speaks against it. */
    Registered conclude(Runnable writing) {
        ImmutableList<Rejection> against = rejections.build();
        if (!against.isEmpty()) {
            return new Registered.Rejected(against);
        }
        writing.run();
        return recorded(true);
    }

    /** Nothing stood against it; whether anything was new. */
    Registered recorded(boolean written) {
        return new Registered.Recorded(written, remarks.build());
    }
}
