package vn.toandan.privacy;

import java.util.OptionalInt;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Sureness;

/**
 * Term of a kind of request ("thời hạn trả lời yêu cầu"), in days.
 *
 * @param withProcessor where somebody who processes data for the office has to act too
 * @param longer by how many days at most it is extended, once; empty where no text lets it be
 */
public record RequestTerm(
        RequestKind kind, int days, int withProcessor, OptionalInt longer, Citation citation, Sureness sureness) {

    int of(SubjectRequest request) {
        return request.needsProcessor() ? withProcessor : days;
    }

    /** "10 ngày; 15 ngày nếu có bên xử lý". */
    public Sentence words() {
        return Sentence.of("privacy/wording:term", days, withProcessor);
    }
}
