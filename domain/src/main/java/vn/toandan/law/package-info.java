/**
 * The shared kernel: what a legal text is, when it is in force, and how an answer carries its reasons. It knows nothing of any
 * one standard; the packages that hold rules speak in these words.
 *
 * <p>{@link vn.toandan.law.EffectiveDated} is append-only: an amendment adds an {@link vn.toandan.law.Edition}, and what was
 * answered under the older ones stays as it was.
 */
@NullMarked
package vn.toandan.law;

import org.jspecify.annotations.NullMarked;
