package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** What the log calls deeds, in words ("việc ghi trong nhật ký"); the log itself keeps their codes, as the command line prints them. */
final class DeedWords {

    /** The deeds of people; those of the program itself and of later releases keep their codes. */
    static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "account create",
            "account invite",
            "account password",
            "account put",
            "annul",
            "assess",
            "award",
            "decide",
            "facts file",
            "hotspot file",
            "letterhead put",
            "model file",
            "nominate",
            "proof demand",
            "proof end",
            "revoke",
            "set aside",
            "tip attachment",
            "tip classify",
            "tip close",
            "tip conclude",
            "tip extend",
            "tip fulfil",
            "tip grade",
            "tip identity",
            "tip message",
            "tip outcome",
            "tip receive",
            "tip reopen",
            "tip reply",
            "tip resume",
            "tip suspend",
            "tip transfer",
            "tip value",
            "tip verify",
            "tip wish",
            "token end",
            "token make",
            "unit add",
            "unit dissolve",
            "unit merge",
            "unit move",
            "unit rename",
            "unit split");

    /** Who has no account. */
    private static final ImmutableSet<String> ACTORS = ImmutableSet.of("cli", "demo", "resident");

    private DeedWords() {}

    /** Who did it, where that is no account; empty where it is one. */
    static Optional<String> actor(String actor, Wording wording) {
        return Optional.of(actor)
                .filter(ACTORS::contains)
                .map(one -> wording.heading(Sentence.of("web/staff:actor." + one)));
    }

    /** Empty where it has none. */
    static Optional<String> of(String deed, Wording wording) {
        return Optional.of(deed)
                .filter(KNOWN::contains)
                .map(known -> wording.heading(Sentence.of("web/staff:deed." + known.replace(' ', '_'))));
    }
}
