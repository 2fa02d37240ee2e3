/**
 * Sheets of rows as offices exchange them: read strictly, every fault named at its cell, and written whole or not at all. As
 * opposed to {@link vn.toandan.persistence.documents}, which writes answers that are made of such rows.
 *
 * <p>Start at {@link vn.toandan.persistence.sheets.FactFiles}. What is judged, and by what, is none of this package's business: a
 * row becomes a {@link vn.toandan.safety.FactSheet} or a list of complaints.
 */
@NullMarked
package vn.toandan.persistence.sheets;

import org.jspecify.annotations.NullMarked;
