package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.toandan.web.Problem.Wrong;

/**
 * The forms of one tip as they were filled in ("biểu mẫu xử lý tin"); as opposed to the {@link TipFile}, what stands.
 *
 * @param form the one that was sent; empty where none was
 */
record TipForms(
        String form, ImmutableMap<String, String> typed, ImmutableList<Wrong> errors, ImmutableList<Changed> changes) {

    static TipForms fresh(String reply) {
        return new TipForms(
                reply.isEmpty() ? "" : "tra-loi",
                ImmutableMap.of("reply", reply),
                ImmutableList.of(),
                ImmutableList.of());
    }

    TipForms wrong(ImmutableList<Wrong> found) {
        return new TipForms(form, typed, found, changes);
    }

    TipForms changed(ImmutableList<Changed> others) {
        return new TipForms(form, typed, errors, others);
    }

    /** Says nothing: a reply may stand in it. */
    @Override
    public String toString() {
        return "the forms of a tip";
    }
}
