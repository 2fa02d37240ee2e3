/**
 * Commendation ("khen thưởng") in the movement: who may be commended with which form, what bars or holds it, with how much money and until
 * when; and the register of nominations, awards and revocations. What a tip was worth is another question ({@link vn.toandan.tip}), and
 * nothing here can hold a name.
 *
 * <p>What a form asks stands in {@code Standards}, what bars and holds in {@code Bars}, which forms there are in {@code Forms}, money in
 * {@link vn.toandan.commendation.Rewards}, terms in {@link vn.toandan.commendation.Deadlines}; the time of each text in
 * {@code PublishedBooks}.
 *
 * <p>Who goes first among several who equally qualify says {@link vn.toandan.commendation.TieBreak}, for whoever embeds this: that they do,
 * a document says, so no command chooses. Whether a work-merit commendation may rest on an earlier one, which {@code award} asks, says {@link
 * vn.toandan.commendation.WorkMerit}.
 *
 * <p>{@link vn.toandan.commendation.Proposals} look into the registers of tips, outcomes and models for whom to consider. They name nobody:
 * a nomination answers one by carrying its {@link vn.toandan.commendation.AchievementId}, letter by letter; a file that uses identifiers of
 * its own leaves the proposal open. An officer may set one aside by {@link vn.toandan.commendation.ProposalDesk}, until the registers show something new.
 */
@NullMarked
package vn.toandan.commendation;

import org.jspecify.annotations.NullMarked;
