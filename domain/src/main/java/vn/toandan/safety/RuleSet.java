package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/**
 * Rule set ("bộ tiêu chuẩn"): all that governs on the same days, for every kind of unit; as opposed to the {@link SafetyStandard},
 * which is the rule sets over time. Immutable; a province adds to it and cannot take away.
 *
 * @param id fixed for ever, since decisions name it: {@code ATANTT-2021}
 * @param instruments the text itself, then those that amended it
 * @param complete whether we have its whole text; judging under an incomplete one answers "not known"
 */
public record RuleSet(
        String id, ImmutableList<Instrument> instruments, boolean complete, ImmutableMap<UnitKind, Rules> byKind) {

    /**
     * Rules ("quy định đối với một loại đơn vị"): what it says of one kind of unit; as opposed to the whole set.
     *
     * @param window empty where the text fixes no days
     * @param decidedBefore the first day of a year that is too late for that year's decision
     * @param procedure empty where we do not have the text
     */
    public record Rules(
            Scope scope,
            ImmutableList<Criterion> criteria,
            Optional<EvaluationWindow> window,
            MonthDay decidedBefore,
            Optional<Procedure> procedure) {

        /** The last day on which that year's decision is in time: "before 15 November" is 14 November. */
        public LocalDate lastLawfulDay(int year) {
            return decidedBefore.atYear(year).minusDays(1);
        }

        /**
         * What to do where a criterion is not met, with the days of an assessed year: the last of the window and the one after, the last
         * on which a decision is in time and the one after, the last of the first quarter.
         */
        public Optional<Sentence> act(Criterion criterion, int year) {
            LocalDate decideBy = lastLawfulDay(year);
            LocalDate windowEnds =
                    window.map(days -> days.of(year).upperEndpoint()).orElse(decideBy);
            return criterion
                    .act()
                    .map(key -> Sentence.of(
                            key,
                            windowEnds,
                            windowEnds.plusDays(1),
                            decideBy,
                            decideBy.plusDays(1),
                            QuarterOne.lastDay(year)));
        }

        Rules adding(ImmutableList<Criterion> more) {
            return new Rules(
                    scope,
                    ImmutableList.<Criterion>builder()
                            .addAll(criteria)
                            .addAll(more)
                            .build(),
                    window,
                    decidedBefore,
                    procedure);
        }
    }

    /**
     * What it says of a kind of unit.
     *
     * @throws IllegalArgumentException where it says nothing of it
     */
    public Rules of(UnitKind kind) {
        Rules rules = byKind.get(kind);
        if (rules == null) {
            throw new IllegalArgumentException(id + " says nothing of " + kind);
        }
        return rules;
    }

    /** The criteria of a kind of unit, in the order of the text. */
    public ImmutableList<Criterion> criteria(UnitKind kind) {
        return of(kind).criteria();
    }

    /** The texts by name: "Thông tư 124/2021/TT-BCA, được sửa đổi bởi Thông tư 48/2025/TT-BCA". */
    public Sentence title() {
        Sentence first = instruments.get(0).title();
        return instruments.size() == 1
                ? first
                : Sentence.of(
                        "safety/wording:rule_set.amended",
                        first,
                        Sentence.enumeration(instruments.subList(1, instruments.size()).stream()
                                .map(Instrument::title)
                                .toList()));
    }

    /** This rule set and what a province adds (Art. 8.1). Its id stays: the national text is the same. */
    public RuleSet adding(ProvincialPack pack) {
        return complete
                ? new RuleSet(
                        id,
                        instruments,
                        true,
                        Maps.toMap(byKind.keySet(), kind -> of(kind).adding(pack.criteria(kind))))
                : this;
    }
}
