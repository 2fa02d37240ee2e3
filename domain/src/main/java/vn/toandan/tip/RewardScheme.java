package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.law.Ratio;
import vn.toandan.law.Sentence;

/**
 * Reward scheme ("chế độ thưởng tin báo"): who pays for tips by which text, and at most how much for one achievement; as opposed to the
 * money of a commendation, which is another matter and never added to it. A scheme pays one achievement once.
 *
 * @param id fixed, since payments name it: {@code traffic}
 * @param place where in the text, if it was read
 * @param caps by what is rewarded; each scheme has bands of its own
 */
public record RewardScheme(String id, Instrument text, Optional<Provision> place, ImmutableList<Cap> caps) {

    /**
     * Cap ("mức thưởng tối đa"): the most that one achievement can bring in one band of a scheme; as opposed to what is paid.
     *
     * @param band what is rewarded, or who is
     * @param ofFine the share of the fine beyond which nothing is paid, if there is one
     * @param most in đồng
     */
    public record Cap(String band, Optional<Ratio> ofFine, long most) {

        /** The most in đồng for one achievement that brought that fine; a part of a đồng is not paid. */
        public long of(long fine) {
            checkArgument(fine >= 0, "%s is no fine", fine);
            if (ofFine.isEmpty()) {
                return most;
            }
            Ratio share = ofFine.get();
            long shared = Math.multiplyExact(fine, share.numerator()) / share.denominator();
            return Math.min(shared, most);
        }

        /** Whom or what it is for: "mỗi cá nhân". */
        public Sentence words() {
            return Sentence.of("tip/rewards:band." + band);
        }
    }

    /** The scheme in words: "tiền xử phạt vi phạm giao thông". */
    public Sentence words() {
        return Sentence.of("tip/rewards:scheme." + id);
    }

    /** "khoản 3 Điều 7 Nghị định 176/2024/NĐ-CP". */
    public Sentence citation() {
        return place.map(Provision::words).orElseGet(text::title);
    }
}
