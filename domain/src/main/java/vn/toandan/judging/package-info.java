/**
 * From what offices filed to a judgement that can be read again: the bridge between the law, which knows a sheet and a date only, and
 * the registers, which know units and years. As opposed to {@link vn.toandan.safety}, nothing here says what the standard demands.
 *
 * <p>Nothing that was said is ever replaced: a {@link vn.toandan.judging.FiledSheet} is followed by another one, a {@link
 * vn.toandan.judging.Judgement} by another one, each with the day from which it was known. Facts are kept by name, so that what a
 * province asked for is not lost where its criteria are not at hand.
 */
@NullMarked
package vn.toandan.judging;

import org.jspecify.annotations.NullMarked;
