package vn.toandan.bench;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/** Reads a whole reason tree: every reason, every sentence's key, every value; so that nothing of it can be left unbuilt. */
final class Trace {

    private Trace() {}

    /** A number that depends on all of it. */
    static int read(Reason reason) {
        int sum = read(reason.says());
        if (reason instanceof Reason.Concluded concluded) {
            sum += read(concluded.question());
        } else if (reason instanceof Reason.Required required) {
            sum += required.citation() == null ? 0 : 1;
        } else if (reason instanceof Reason.Given given) {
            sum += given.document().isPresent() ? 1 : 0;
        } else if (reason instanceof Reason.Attested attested) {
            sum += attested.document().isPresent() || attested.by().isPresent() ? 1 : 0;
        }
        ImmutableList<Reason> because = reason.because();
        for (int at = 0; at < because.size(); at++) {
            sum += read(because.get(at));
        }
        return sum;
    }

    private static int read(Sentence sentence) {
        if (sentence instanceof Sentence.Clause clause) {
            int sum = clause.key().length();
            for (int at = 0; at < clause.values().size(); at++) {
                sum += clause.values().get(at) instanceof Sentence part ? read(part) : 1;
            }
            return sum;
        }
        if (sentence instanceof Sentence.Several several) {
            return read(several.parts());
        }
        if (sentence instanceof Sentence.Enumeration enumeration) {
            return read(enumeration.parts());
        }
        return 1;
    }

    private static int read(ImmutableList<Sentence> parts) {
        int sum = 0;
        for (int at = 0; at < parts.size(); at++) {
            sum += read(parts.get(at));
        }
        return sum;
    }
}
