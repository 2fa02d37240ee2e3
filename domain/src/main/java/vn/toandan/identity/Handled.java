package vn.toandan.identity;

import com.google.common.collect.ImmutableList;

/** What came of a request, an approval, an erasure or a rotation; as opposed to {@link Shown}, the one answer that holds an identity. */
public sealed interface Handled {

    /** An opening was asked for or approved. */
    record Done(Opening opening) implements Handled {}

    /** The identity is no more. */
    record Erased(IdentityCode code) implements Handled {}

    /** The keys are wrapped anew. */
    record Rotated() implements Handled {}

    /** Nothing was changed. */
    record Rejected(ImmutableList<IdentityRejection> rejections) implements Handled {}
}
