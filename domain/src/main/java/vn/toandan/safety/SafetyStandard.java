package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.unit.UnitKind;

/**
 * The standard "An toàn về an ninh, trật tự" over time, as known on one day, with the provinces' criteria that were added to it; as
 * opposed to one {@link RuleSet} of it. Immutable and safe to share between threads.
 *
 * <p>Keep one and share it: its forms and compiled rules are made with it, and a sheet filled in for another instance is copied each
 * time it is judged.
 */
public final class SafetyStandard {

    private final EffectiveDated<RuleSet> national;
    private final ImmutableList<ProvincialPack> packs;
    private final ImmutableMap<UnitKind, Form> forms;
    private final ImmutableList<Stretch> stretches;

    /** Days governed alike, the first and the last, and the compiled rules of each kind. */
    private record Stretch(LocalDate first, LocalDate last, RuleSet ruleSet, ImmutableMap<UnitKind, KindRules> byKind) {

        static Stretch of(Range<LocalDate> days, RuleSet ruleSet, ImmutableMap<UnitKind, KindRules> byKind) {
            return new Stretch(first(days), last(days), ruleSet, byKind);
        }

        private static LocalDate first(Range<LocalDate> days) {
            if (!days.hasLowerBound()) {
                return LocalDate.MIN;
            }
            return days.lowerBoundType() == BoundType.CLOSED
                    ? days.lowerEndpoint()
                    : days.lowerEndpoint().plusDays(1);
        }

        private static LocalDate last(Range<LocalDate> days) {
            if (!days.hasUpperBound()) {
                return LocalDate.MAX;
            }
            return days.upperBoundType() == BoundType.CLOSED
                    ? days.upperEndpoint()
                    : days.upperEndpoint().minusDays(1);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        KindRules of(UnitKind kind) {
            return requireNonNull(byKind.get(kind));
        }
    }

    private SafetyStandard(EffectiveDated<RuleSet> national, ImmutableList<ProvincialPack> packs) {
        this.national = national;
        this.packs = packs;
        this.forms = forms(national, packs);
        this.stretches = stretches();
    }

    static SafetyStandard of(EffectiveDated<RuleSet> national) {
        return new SafetyStandard(national, ImmutableList.of());
    }

    /** This standard with a province's criteria, which judge from the day they are in force. */
    public SafetyStandard adding(ProvincialPack pack) {
        return new SafetyStandard(
                national,
                ImmutableList.<ProvincialPack>builder().addAll(packs).add(pack).build());
    }

    /** The rule sets with the days they govern and the text that enacted them, oldest first. */
    public ImmutableList<Edition<RuleSet>> timeline() {
        return national.timeline();
    }

    /** What governs a decision of that day, the provinces' criteria included; empty before the first text. */
    public Optional<RuleSet> on(LocalDate decisionDate) {
        return Optional.ofNullable(stretch(decisionDate)).map(Stretch::ruleSet);
    }

    /** The provinces' criteria that a decision of that day has to heed, in the order in which they were added. */
    public ImmutableList<ProvincialPack> packsOn(LocalDate decisionDate) {
        return packs.stream()
                .filter(pack -> pack.inForce().contains(decisionDate))
                .collect(ImmutableList.toImmutableList());
    }

    /** The youngest first: most questions are about the present. */
    private @Nullable Stretch stretch(LocalDate decisionDate) {
        for (int at = stretches.size() - 1; at >= 0; at--) {
            if (stretches.get(at).contains(decisionDate)) {
                return stretches.get(at);
            }
        }
        return null;
    }

    /** What is asked of a kind of unit, under whichever of the rule sets. */
    public Form form(UnitKind kind) {
        return requireNonNull(forms.get(kind));
    }

    /** A sheet to fill in. */
    public FactSheet.Builder sheet(UnitKind kind, int year) {
        return new FactSheet.Builder(form(kind), year);
    }

    /**
     * Judges a sheet by the law of the decision date.
     *
     * @throws IllegalArgumentException where nothing was in force on that day; ask {@link #on} first
     */
    public Assessment assess(FactSheet sheet, LocalDate decidedOn) {
        Stretch stretch = stretch(decidedOn);
        checkArgument(stretch != null, "no rule set was in force on %s", decidedOn);
        return stretch.of(sheet.kind()).assess(sheet, decidedOn);
    }

    /**
     * The last day on which that year's decision is in time: the decision date where none is named. Years before the first text are
     * answered by that text.
     *
     * @throws IllegalStateException where no text at all was known
     */
    public LocalDate lastLawfulDay(UnitKind kind, int year) {
        checkState(!stretches.isEmpty(), "no rule set was known");
        for (int at = stretches.size() - 1; at >= 0; at--) {
            LocalDate day = stretches.get(at).of(kind).rules().lastLawfulDay(year);
            if (stretches.get(at).contains(day)) {
                return day;
            }
        }
        return stretches.get(0).of(kind).rules().lastLawfulDay(year);
    }

    /** The days whose events count for that year, under the law of its last lawful day; empty where none are fixed. */
    public Optional<Range<LocalDate>> window(UnitKind kind, int year) {
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        return on(lastLawfulDay(kind, year))
                .flatMap(ruleSet -> ruleSet.of(kind).window())
                .map(window -> window.of(year));
    }

    /**
     * The day on which the code of a unit that is judged for that year is read: the last of the window, or the last lawful day where
     * no window is fixed.
     *
     * @throws IllegalStateException where no text at all was known
     */
    public LocalDate codesReadOn(UnitKind kind, int year) {
        return window(kind, year).map(Range::upperEndpoint).orElseGet(() -> lastLawfulDay(kind, year));
    }

    /** The latest year for which that day counts: windows of two texts may overlap, and leave days to no year. */
    public OptionalInt yearOf(UnitKind kind, LocalDate day) {
        for (int year = day.getYear() + 1; year >= day.getYear(); year--) {
            if (window(kind, year).map(days -> days.contains(day)).orElse(false)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }

    /** Every fact and criterion that has a name here, the packs' own included: a name is given once. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (UnitKind kind : UnitKind.values()) {
            form(kind).facts().forEach(fact -> names.add(fact.id()));
            stretches.forEach(
                    stretch -> stretch.ruleSet.criteria(kind).forEach(criterion -> names.add(criterion.id())));
        }
        packs.forEach(pack -> pack.facts().forEach(fact -> names.add(fact.id())));
        return names;
    }

    /** The most checks that a unit of that kind is asked on any day. */
    int mostChecks(UnitKind kind) {
        return stretches.stream()
                .mapToInt(stretch -> stretch.ruleSet.criteria(kind).size())
                .max()
                .orElse(0);
    }

    private static ImmutableMap<UnitKind, Form> forms(
            EffectiveDated<RuleSet> national, ImmutableList<ProvincialPack> packs) {
        Map<UnitKind, Form> forms = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            Set<Fact> asked = new LinkedHashSet<>();
            for (Edition<RuleSet> edition : national.timeline()) {
                asked.addAll(asked(edition.rules().of(kind)));
            }
            packs.forEach(pack -> pack.criteria(kind)
                    .forEach(criterion -> asked.addAll(criterion.requirement().facts())));
            forms.put(kind, new Form(kind, asked));
        }
        return Maps.immutableEnumMap(forms);
    }

    private static Set<Fact> asked(RuleSet.Rules rules) {
        ImmutableSet.Builder<Fact> asked = ImmutableSet.builder();
        asked.addAll(rules.scope().facts());
        rules.criteria()
                .forEach(criterion -> asked.addAll(criterion.requirement().facts()));
        return asked.build();
    }

    /** Cut wherever the national text or a province's changes. */
    private ImmutableList<Stretch> stretches() {
        ImmutableList.Builder<Stretch> all = ImmutableList.builder();
        for (Edition<RuleSet> edition : national.timeline()) {
            for (Range<LocalDate> days : ProvincialPack.cut(edition.inForce(), packs)) {
                RuleSet ruleSet = edition.rules();
                for (ProvincialPack pack : packs) {
                    ruleSet = pack.inForce().encloses(days) ? ruleSet.adding(pack) : ruleSet;
                }
                all.add(Stretch.of(days, ruleSet, compiled(ruleSet)));
            }
        }
        return all.build();
    }

    private ImmutableMap<UnitKind, KindRules> compiled(RuleSet ruleSet) {
        return Maps.immutableEnumMap(Maps.toMap(forms.keySet(), kind -> new KindRules(ruleSet, kind, form(kind))));
    }
}
