/**
 * Residents' tips ("tin báo, tố giác của quần chúng") and what they were worth. Nothing here has a field for a person: who told is another matter, in another
 * package that this one does not know.
 *
 * <p>What a tip was worth is a finding after verification. No text defines a tip of value ("tin có giá trị"), so the levels are this project's reading, named
 * as such in every answer.
 */
@NullMarked
package vn.toandan.tip;

import org.jspecify.annotations.NullMarked;
