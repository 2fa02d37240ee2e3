package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;

/** What came of an entry about a request or a breach. */
public sealed interface Recorded {

    /** A request as it stands now. */
    record OfRequest(RequestHistory history) implements Recorded {}

    /** A breach as it stands now. */
    record OfBreach(BreachHistory history) implements Recorded {}

    /** Nothing was written. */
    record Rejected(ImmutableList<PrivacyRejection> rejections) implements Recorded {}
}
