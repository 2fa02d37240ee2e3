package vn.toandan.identity;

import com.google.common.collect.ImmutableList;

/** What came of reading an identity. */
public sealed interface Shown {

    /** This once. */
    record Once(Identity identity) implements Shown {}

    /** Nothing was shown. */
    record Rejected(ImmutableList<IdentityRejection> rejections) implements Shown {}
}
