package vn.toandan.identity;

import com.google.common.collect.ImmutableList;

/** What came of keeping an identity. */
public sealed interface Recorded {

    /** Kept; the code is all that others may know. */
    record Accepted(IdentityCode code) implements Recorded {}

    /** Nothing was kept. */
    record Rejected(ImmutableList<IdentityRejection> rejections) implements Recorded {}
}
