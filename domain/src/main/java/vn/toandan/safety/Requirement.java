package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Ratio;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;

/**
 * Requirement ("yêu cầu"): what a text demands of some facts, in a small vocabulary that national articles and provincial packs share; as opposed to a
 * {@link Criterion}, which gives it a place in a text. It is the one source of verdict, reason and repair, so that they cannot
 * drift apart.
 */
public sealed interface Requirement
        permits AllOf, AllYes, AtLeast, Contained, Excused, None, QuarterOne, Rated, Share, Together, Unless {

    /** The facts it looks at, and no others. */
    ImmutableList<Fact> facts();

    /** Whether it holds for every, for no or for some of the values that the empty cells may stand for. */
    CheckVerdict judge(FactSheet sheet);

    /** Why, in one breath: what was entered, what is missing, and what is asked where it does not hold. */
    Sentence because(FactSheet sheet);

    /** The smallest lawful change after which it holds. */
    Repair toPass(FactSheet sheet);

    /** What it asks, apart from any sheet. */
    Sentence asks(int year);

    /** The numbers that the text fixes, in the order in which the question names them. */
    default ImmutableList<Object> figures() {
        return ImmutableList.of();
    }

    /** Writes itself as rows of the compiled table, which are read only where all its facts are known. */
    void tabulate(Table.Rows rows);

    /** The findings that bore on the answer; each should name its document. */
    default ImmutableList<Fact> attested(FactSheet sheet) {
        ImmutableList.Builder<Fact> attested = ImmutableList.builder();
        for (Fact fact : facts()) {
            if (fact.canChange() == CanChange.FINDING
                    && sheet.knows(fact)
                    && (!(fact instanceof Count) || sheet.raw(fact) > 0)) {
                attested.add(fact);
            }
        }
        return attested.build();
    }

    /** Each count is zero. */
    static Requirement none(Count... counts) {
        return new None(ImmutableList.copyOf(counts));
    }

    /** The count is at least so many. */
    static Requirement atLeast(Count count, long least) {
        return new AtLeast(count, least);
    }

    /** The part is the whole: 100 %. */
    static Requirement allOf(Count part, Count whole) {
        return new AllOf(part, whole);
    }

    /** The part reaches a share of the whole. */
    static Requirement share(Count part, Count whole, Ratio enough) {
        return new Share(part, whole, enough);
    }

    /** Each is answered yes. */
    static Requirement allYes(YesNo... facts) {
        return new AllYes(ImmutableList.copyOf(facts));
    }

    /** Each act lies in the first quarter of the assessed year. */
    static Requirement quarterOne(Day... acts) {
        return new QuarterOne(ImmutableList.copyOf(acts));
    }

    /** The rating is this one or one that stands behind it in the fact's list. */
    static Requirement rated(Choice rating, String atLeast) {
        return oneOf(
                rating,
                rating.values()
                        .subList(
                                rating.values().indexOf(atLeast),
                                rating.values().size()));
    }

    /** The choice is one of these. */
    static Requirement oneOf(Choice choice, String... enough) {
        return oneOf(choice, ImmutableList.copyOf(enough));
    }

    private static Requirement oneOf(Choice choice, ImmutableList<String> enough) {
        return new Rated(choice, enough);
    }

    /** What happened is excused to the last case. */
    static Requirement excused(ImmutableList<Count> events, ImmutableList<Count> excuses) {
        return new Excused(events, excuses);
    }

    /** Crimes, social evils and other violations, contained and brought down against last year. */
    static Requirement contained() {
        return new Contained(
                ImmutableList.of(Facts.CRIMES, Facts.SOCIAL_EVILS, Facts.OTHER_VIOLATIONS),
                ImmutableList.of(
                        Facts.CRIMES_LAST_YEAR, Facts.SOCIAL_EVILS_LAST_YEAR, Facts.OTHER_VIOLATIONS_LAST_YEAR),
                Facts.REDUCTION_FINDING);
    }

    /** All of these at once; they look at different facts. */
    static Requirement together(Requirement... parts) {
        return new Together(ImmutableList.copyOf(parts));
    }

    /** Not asked where the answer is that. */
    default Requirement unless(YesNo fact, boolean yes) {
        return new Unless(this, fact, yes ? YesNo.YES : YesNo.NO);
    }

    /** Not asked where the choice is that. */
    default Requirement unless(Choice fact, String value) {
        Requirement asked = this instanceof Rated rated && rated.choice() == fact ? rated.without(value) : this;
        return new Unless(asked, fact, fact.index(value));
    }

    /** Not asked where the count is that. */
    default Requirement unless(Count fact, long value) {
        return new Unless(this, fact, value);
    }

    /** A fact and its value, or that it is missing. */
    static Sentence given(FactSheet sheet, Fact fact) {
        return sheet.knows(fact) ? fact.given(sheet.raw(fact)) : fact.missing();
    }
}
