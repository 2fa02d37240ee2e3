/**
 * What a period amounts to ("báo cáo kỳ"): figures that can be counted again from the registers by whoever doubts them. As opposed to
 * {@link vn.toandan.judging} and {@link vn.toandan.recognition}, which answer of one unit, nothing here decides anything.
 *
 * <p>Start at {@link vn.toandan.reporting.PeriodReports}. What each figure counts stands in {@link vn.toandan.reporting.Definitions} and
 * is printed with it; only what some register keeps is counted, and a figure without a register is left out rather than zero. Each
 * register has a {@link vn.toandan.reporting.Chapter}; a further one is added in {@link vn.toandan.reporting.PeriodReports} alone, beside
 * its ids in {@link vn.toandan.reporting.Figure.Id}.
 *
 * <p><b>Which unit is which.</b> Judgements of one assessed year name each unit by one code, so that the code alone tells units apart.
 * Over several years codes change hands, and the register of units is asked who was who on the last day of each year's window.
 *
 * <p><b>Where a model or a hotspot lies.</b> Its unit code is read on the day of the launch or of the report. A unit is the same over
 * renames, moves and new codes, and no longer after a merger: two models of a kind at two units that merged since stay two, since their
 * points add up. This reading of "the same kind twice at a unit" is ours.
 *
 * <p><b>Kept totals.</b> Of judgements of one assessed year, each unit has mostly one, which counts as itself. Their sums are kept; only
 * the units that were judged again or whose recognition was annulled are looked at one by one. Where more than that has to be told apart
 * (several assessed years, what lay under a unit, what was known on an earlier day), every judgement of the period is read instead. Both
 * ways count the same, which is tested.
 *
 * <p><b>What is published.</b> From the commune up, everything but the ids of records; where the public list of awards has somebody by number who is
 * too alone for a form to be told, neither the awards by form nor their money, which less the list would tell it. Below it, where few people live or work, a count under
 * five, or under whatever number is asked for, is withheld unless it is zero: zero tells of nobody. So is what it could be worked out from.
 * Since the commune publishes all its counts, a unit has what the others leave of them. Therefore a figure is told of all units that lie
 * side by side or of none: only where each of them, and what belongs to none, has nothing of it or enough, and enough is elsewhere. What is
 * left of a figure without its parts counts as a figure. Where the parts fail that and the whole does not, the whole is told alone; likewise
 * without kinds. Money is told of no unit, since the law fixes what an award brings, so that a sum tells which awards there were. Only whole
 * calendar years are published of a unit, without the year before, so that no period can be taken from another; and no sentences, which would
 * tell whether anything was ever recorded. Small counts of models or of units are withheld like those of tips: a rule without exceptions
 * needs nobody to say which counts tell of people.
 *
 * <p>{@link vn.toandan.reporting.PublishedReports} does that. It cannot prevent what takes two publications: of a year published again after more
 * was recorded, with another least count, or after the register of units was changed. Whoever publishes does it once a year. A commune's own
 * small counts are told, also by kind and by period: this is about the level below it.
 */
@NullMarked
package vn.toandan.reporting;

import org.jspecify.annotations.NullMarked;
