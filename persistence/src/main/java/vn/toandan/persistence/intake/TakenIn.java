package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Remark;

/**
 * What taking files in came to ("kết quả nhập tệp"); as opposed to {@link FilesRefused}, with which nothing is written.
 *
 * @param changed how much is new or changed; none where all of it was known
 * @param remarks what was read, but not as it stands: the first thousand
 * @param moreRemarks how many there are beyond those
 * @param notices what a person should look at although it was written
 * @param says what was done, file by file or of all together
 */
public record TakenIn(
        long changed,
        ImmutableList<Remark> remarks,
        long moreRemarks,
        ImmutableList<Sentence> notices,
        ImmutableList<Sentence> says) {

    static TakenIn of(long changed, Reading reading, List<Sentence> notices, List<Sentence> says) {
        return new TakenIn(
                changed,
                reading.remarks(),
                reading.moreRemarks(),
                ImmutableList.copyOf(notices),
                ImmutableList.copyOf(says));
    }
}
