package vn.toandan.commendation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * What is asked, form by form and kind by kind ("bảng điều kiện"): the same in all the {@link RuleBook}s that we know, since a form that
 * has ended and a ground that is not yet in force say so themselves.
 */
final class RuleTable {

    private static final ImmutableMap<CommendationForm, ImmutableMap<SubjectKind, ImmutableList<Rule>>> RULES =
            byFormAndKind(RuleTable::inOrder);

    private RuleTable() {}

    static <T> ImmutableMap<CommendationForm, ImmutableMap<SubjectKind, T>> byFormAndKind(
            BiFunction<CommendationForm, SubjectKind, T> what) {
        return Maps.immutableEnumMap(Maps.toMap(
                CommendationForm.ALL,
                form -> Maps.immutableEnumMap(
                        Maps.toMap(Arrays.asList(SubjectKind.values()), kind -> what.apply(form, kind)))));
    }

    /** In the order of the table. Where the form is not for this kind of subject, what it asks is not judged. */
    private static ImmutableList<Rule> inOrder(CommendationForm form, SubjectKind kind) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.add(Forms.fits(form, kind));
        if (Forms.isFor(form, kind)) {
            rules.add(Standards.rule(form, kind));
        }
        return rules.add(Forms.exists(form)).addAll(Bars.rules(form, kind)).build();
    }

    static ImmutableList<Rule> rules(CommendationForm form, SubjectKind kind) {
        return requireNonNull(requireNonNull(RULES.get(form)).get(kind));
    }
}
