package vn.toandan.certificate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Sentence;

/** What checking a certificate came to ("kết quả kiểm tra"), and why; as opposed to whether it was rightly awarded, which no signature says. */
public sealed interface CheckedCertificate {

    /** The word for it that programs read. */
    String code();

    /** What it says; empty where it is not genuine, so that nothing of it is repeated. */
    default Optional<Certificate> certificate() {
        return Optional.empty();
    }

    /** In one sentence. */
    default Sentence says() {
        return Certificate.wording("answer." + code());
    }

    /** What that rests on. */
    ImmutableList<Sentence> because();

    /** Genuine and in force, by a list that is recent enough. */
    record InForce(Certificate it, LocalDate dated) implements CheckedCertificate {

        @Override
        public String code() {
            return "in_force";
        }

        @Override
        public Optional<Certificate> certificate() {
            return Optional.of(it);
        }

        @Override
        public ImmutableList<Sentence> because() {
            return ImmutableList.of(SIGNED, Certificate.wording("because.not_listed", dated));
        }
    }

    /** Genuine, and taken back since. */
    record Withdrawn(Certificate it, Withdrawal withdrawal) implements CheckedCertificate {

        @Override
        public String code() {
            return "withdrawn";
        }

        @Override
        public Optional<Certificate> certificate() {
            return Optional.of(it);
        }

        @Override
        public ImmutableList<Sentence> because() {
            return ImmutableList.of(
                    SIGNED, Certificate.wording("because.withdrawn", withdrawal.since(), withdrawal.number()));
        }
    }

    /**
     * Genuine; whether it was taken back is not known.
     *
     * @param why there is no list that would tell
     */
    record NotKnown(Certificate it, Sentence why) implements CheckedCertificate {

        @Override
        public String code() {
            return "not_known";
        }

        @Override
        public Optional<Certificate> certificate() {
            return Optional.of(it);
        }

        @Override
        public ImmutableList<Sentence> because() {
            return ImmutableList.of(SIGNED, why);
        }
    }

    /** Not what this office signed: changed since, made up, or another office's. */
    record NotGenuine() implements CheckedCertificate {

        @Override
        public String code() {
            return "not_genuine";
        }

        @Override
        public ImmutableList<Sentence> because() {
            return ImmutableList.of(Certificate.wording("because.not_signed"));
        }
    }

    /** No certificate at all, or only part of one. */
    record NotReadable() implements CheckedCertificate {

        @Override
        public String code() {
            return "not_readable";
        }

        @Override
        public ImmutableList<Sentence> because() {
            return ImmutableList.of(Certificate.wording("because.not_readable"));
        }
    }

    /** Of all that are genuine. */
    Sentence SIGNED = Certificate.wording("because.signed");
}
