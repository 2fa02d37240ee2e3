/**
 * Answers as documents that other programs and people read; as opposed to {@link vn.toandan.persistence.sheets}, where the facts
 * come from. Keys, columns and codes are fixed; only sentences follow the language.
 */
@NullMarked
package vn.toandan.persistence.documents;

import org.jspecify.annotations.NullMarked;
