package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.CanChange;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Fact;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Problem.Wrong;

/**
 * A unit's check of itself as it stands on its page ("phiếu tự kiểm tra"): the criteria of its kind as a form, what was filled in, and the answer if it was asked for; as
 * opposed to the sheet that an office files.
 *
 * @param year as it was typed
 */
record SelfCheck(
        UnitKind kind,
        RuleSet ruleSet,
        String year,
        ImmutableList<Part> parts,
        Optional<Assessment> assessment,
        ImmutableList<Wrong> errors) {

    private static final Sentence NOT_SAID = Sentence.of("web/pages:standard.not_said");

    /**
     * The form, asked by the law of the answer, or of that day where there is none.
     *
     * @param given by the names of facts, as it was typed
     */
    static SelfCheck of(
            SafetyStandard standard,
            LocalDate today,
            UnitKind kind,
            String year,
            Map<String, String> given,
            Optional<Assessment> assessment,
            ImmutableList<Wrong> errors) {
        RuleSet ruleSet =
                assessment.map(Assessment::ruleSet).or(() -> standard.on(today)).orElseThrow();
        return new SelfCheck(kind, ruleSet, year, parts(standard, ruleSet, kind, given, errors), assessment, errors);
    }

    Optional<Answered> answer() {
        return assessment.map(Answered::new);
    }

    ImmutableList<UnitKind> others() {
        return Arrays.stream(UnitKind.values()).filter(other -> other != kind).collect(ImmutableList.toImmutableList());
    }

    /** Facts that are asked together: those of a criterion that none before it asked, or those that say whether the standard applies. */
    record Part(Optional<Criterion> criterion, ImmutableList<Entry> entries) {

        Optional<Sentence> question() {
            return criterion.map(Criterion::question);
        }

        Optional<Sentence> citation() {
            return criterion.map(one -> one.citation().words());
        }
    }

    /** A fact as a form asks it. */
    record Entry(Fact fact, String value, boolean isWrong) {

        /** Whether somebody has to have found it, in a document that can be named. */
        boolean isFinding() {
            return fact.canChange() == CanChange.FINDING;
        }

        ImmutableList<Option> choices() {
            if (fact instanceof Fact.YesNo) {
                return ImmutableList.of(
                        new Option("yes", Sentence.of("safety/criteria:choice.yes_no.yes")),
                        new Option("no", Sentence.of("safety/criteria:choice.yes_no.no")));
            }
            return fact instanceof Fact.Choice choice
                    ? choice.values().stream()
                            .map(one -> new Option(one, choice.label(one)))
                            .collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        }

        Sentence nothing() {
            return NOT_SAID;
        }

        boolean isDay() {
            return fact instanceof Fact.Day;
        }

        boolean mayBeNotComparable() {
            return fact instanceof Fact.Count count && count.mayBeNotComparable();
        }
    }

    /** One thing that may be chosen. */
    record Option(String value, Sentence words) {}

    /** The criteria of a kind as a form, each fact asked once, where it is asked first. */
    static ImmutableList<Part> parts(
            SafetyStandard standard,
            RuleSet ruleSet,
            UnitKind kind,
            Map<String, String> given,
            ImmutableList<Wrong> errors) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Set<Fact> asked = new HashSet<>();
        ImmutableList<Entry> scope =
                entries(standard, kind, ruleSet.of(kind).scope().facts(), asked, given, errors);
        if (!scope.isEmpty()) {
            parts.add(new Part(Optional.empty(), scope));
        }
        for (Criterion criterion : ruleSet.criteria(kind)) {
            ImmutableList<Entry> entries =
                    entries(standard, kind, criterion.requirement().facts(), asked, given, errors);
            if (!entries.isEmpty()) {
                parts.add(new Part(Optional.of(criterion), entries));
            }
        }
        return parts.build();
    }

    private static ImmutableList<Entry> entries(
            SafetyStandard standard,
            UnitKind kind,
            List<Fact> facts,
            Set<Fact> asked,
            Map<String, String> given,
            ImmutableList<Wrong> errors) {
        return standard.form(kind).inOrder(ImmutableList.copyOf(facts)).stream()
                .filter(asked::add)
                .map(fact -> new Entry(
                        fact,
                        given.getOrDefault(fact.id(), ""),
                        errors.stream().anyMatch(wrong -> wrong.field().equals("facts." + fact.id()))))
                .collect(ImmutableList.toImmutableList());
    }
}
