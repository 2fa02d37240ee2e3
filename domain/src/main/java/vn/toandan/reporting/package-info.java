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
 */
@NullMarked
package vn.toandan.reporting;

import org.jspecify.annotations.NullMarked;
