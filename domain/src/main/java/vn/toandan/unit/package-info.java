/**
 * Who there is on which day, and who came after whom: the units of the register and the kinds that are judged. It rests on {@link
 * vn.toandan.law} alone.
 *
 * <p><b>A code means a unit only on a date.</b> Nearly every code of 1 July 2025 was another commune's the day before, often one
 * of the same name. A {@link vn.toandan.unit.Unit} is therefore what a code means during a stretch of days; what becomes of it
 * is a {@link vn.toandan.unit.Succession}, and the same unit is what renames, moves and being carried over alone join ({@link
 * vn.toandan.unit.Lineage}). Sameness is never guessed from a code or a name.
 *
 * <p>Start at {@link vn.toandan.unit.UnitRegister} to write, at {@link vn.toandan.unit.Units} to ask for a day, at {@link
 * vn.toandan.unit.Lineage} to ask across days, at {@link vn.toandan.unit.UnitNames} where there is only a name.
 *
 * <p><b>What follows from an end.</b> Whoever stands under a unit goes along with it into the only unit that followed. Where
 * several did, or none is known, the place above is empty from that day and a remark says so: the text of no file tells to which
 * part a village went. It is filled in when the successor becomes known, or by a move on that day.
 */
@NullMarked
package vn.toandan.unit;

import org.jspecify.annotations.NullMarked;
