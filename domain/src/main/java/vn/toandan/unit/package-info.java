/**
 * Who is judged: the kinds of unit and a unit itself. It rests on {@link vn.toandan.law} alone.
 */
@NullMarked
package vn.toandan.unit;

import org.jspecify.annotations.NullMarked;
