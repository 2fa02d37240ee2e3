/**
 * Circular 124/2021/TT-BCA, article by article and in its order and lettering (there is no point f): one class per article, one
 * criterion per item that can fail alone. What an article means stands above it in our own words; the text itself is not
 * repeated here.
 *
 * <p>{@link vn.toandan.safety.circular124.Circular124} puts the articles together, as issued and as amended.
 */
@NullMarked
package vn.toandan.safety.circular124;

import org.jspecify.annotations.NullMarked;
