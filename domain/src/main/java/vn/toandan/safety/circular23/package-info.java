/**
 * Circular 23/2012/TT-BCA, the predecessor, as far as it is known: its windows, but not the whole of its criteria. It is listed and
 * marked incomplete, and nothing is judged by guesses about it.
 */
@NullMarked
package vn.toandan.safety.circular23;

import org.jspecify.annotations.NullMarked;
