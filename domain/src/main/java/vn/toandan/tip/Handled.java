package vn.toandan.tip;

import com.google.common.collect.ImmutableList;

/** What came of a step or a grade: written, or refused with every reason. */
public sealed interface Handled {

    /** Written; where it led. */
    record Done(TipState state) implements Handled {}

    /** Nothing was written. */
    record Rejected(ImmutableList<TipRejection> rejections) implements Handled {}
}
