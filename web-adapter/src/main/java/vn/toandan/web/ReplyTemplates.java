package vn.toandan.web;

import com.google.common.collect.ImmutableList;

/** What is often answered ("mẫu trả lời"), to begin from; as opposed to the reply, for which whoever sends it answers. */
final class ReplyTemplates {

    static final ImmutableList<String> KEYS =
            ImmutableList.of("received", "more", "verifying", "transferred", "result", "out_of_scope");

    private ReplyTemplates() {}
}
