/**
 * Residents' tips ("tin báo, tố giác của quần chúng") and what they were worth. Nothing here has a field for a person: who told is another
 * matter, in another package that this one does not know.
 *
 * <p>What a tip was worth is a finding after verification: a {@link vn.toandan.tip.TipFinding} and the day on which the tip came in
 * go into {@link vn.toandan.tip.TipValuation}, and a {@link vn.toandan.tip.TipValue} with its reasons comes out. No text defines a
 * tip of value ("tin có giá trị"), so {@code TableA} is this project's reading, named as such in every answer. What pays for tips,
 * and how much at most, is {@link vn.toandan.tip.RewardSchemes}, for whoever embeds this: no command pays.
 */
@NullMarked
package vn.toandan.tip;

import org.jspecify.annotations.NullMarked;
