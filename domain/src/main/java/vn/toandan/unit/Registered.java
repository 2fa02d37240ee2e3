package vn.toandan.unit;

import com.google.common.collect.ImmutableList;

/** What an entry in the register came to: written whole, or refused whole with every reason. */
public sealed interface Registered {

    /**
     * Written.
     *
     * @param units how many units are new or changed; none if all of it was known
     * @param successions how many successions are new or changed
     */
    record Accepted(int units, int successions, ImmutableList<UnitRemark> remarks) implements Registered {
        @Override
        public Accepted orElseThrow() {
            return this;
        }
    }

    /** Nothing was written. */
    record Rejected(ImmutableList<UnitRejection> rejections) implements Registered {
        @Override
        public Accepted orElseThrow() {
            throw new IllegalArgumentException("rejected: "
                    + rejections.stream()
                            .limit(20)
                            .map(rejection -> rejection.code() + " " + rejection.row() + " " + rejection.value())
                            .toList());
        }
    }

    /** What was written; where it was refused, that is the caller's bug and is thrown with codes, rows and values. */
    Accepted orElseThrow();
}
