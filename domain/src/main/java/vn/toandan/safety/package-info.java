/**
 * The yearly standard "An toàn về an ninh, trật tự" as pure law: a {@link vn.toandan.safety.FactSheet} and a decision date in, an
 * {@link vn.toandan.safety.Assessment} with its reasons out. No clock, no store, no framework.
 *
 * <p>Start at {@link vn.toandan.safety.PublishedLaw}. What a text demands is said once, as a {@link
 * vn.toandan.safety.Requirement}: the same object judges, explains and says what would make it hold, and the compiled table that
 * makes judging fast is read from it. The articles themselves stand in {@link vn.toandan.safety.circular124}.
 *
 * <p><b>What is not known.</b> An empty cell ranges over every value that breaks no refusal rule among the facts of the same
 * check ({@link vn.toandan.safety.Ranges}); a check is met if it holds for all of them, not met if for none, and not known
 * otherwise. Unknown is never "no".
 *
 * <p><b>What would make it pass.</b> The smallest lawful set of changes: fewest facts, then least distance, then the order of the
 * facts. Distance is the difference of two counts, the steps between two choices, one for a date or a yes; saying what was left
 * empty costs nothing, since nothing recorded changes. The check must come out met whatever the cells still empty turn out to
 * be.
 */
@NullMarked
package vn.toandan.safety;

import org.jspecify.annotations.NullMarked;
