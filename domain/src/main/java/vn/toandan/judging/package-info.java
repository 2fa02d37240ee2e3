/**
 * From what offices filed to a judgement that can be read again: the bridge between the law, which knows a sheet and a date only, and
 * the registers, which know units and years. As opposed to {@link vn.toandan.safety}, nothing here says what the standard demands.
 *
 * <p>Nothing that was said is ever replaced: a {@link vn.toandan.judging.FiledSheet} is followed by another one, a {@link
 * vn.toandan.judging.Judgement} by another one, each with the day from which it was known. Facts are kept by name, so that what a
 * province asked for is not lost where its criteria are not at hand.
 *
 * <p><b>When a register has something to say.</b> Nothing recorded is not zero: an office may keep no register. The register of models
 * speaks of a unit's year once some model of that place was launched by the last day of the window, even one that had ended; the register
 * of hotspots once some hotspot of that place was reported by then, even one that was cleared. Else the sheet's figure stays as it is. The
 * place of a commune is itself and all that stands under it on the last day of the window, that of any other unit itself alone. Effective
 * models are those at work on some day of the window that the review of the assessed year found effective, the same kind at a unit once;
 * one without a review of that year, or one that left it open, may be effective: then the sheet's figure stays where it is possible, the
 * least is given where the law answers the same either way, and else the figure is open. New hotspots are those confirmed on a day of the
 * window; a reported one that nobody has confirmed is told and not counted.
 */
@NullMarked
package vn.toandan.judging;

import org.jspecify.annotations.NullMarked;
