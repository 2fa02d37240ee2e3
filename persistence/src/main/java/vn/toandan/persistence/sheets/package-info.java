/**
 * Sheets of rows as offices exchange them: read strictly, every fault named at its cell, and written whole or not at all. As
 * opposed to {@link vn.toandan.persistence.documents}, which writes answers that are made of such rows, and to {@link
 * vn.toandan.persistence.workbook}, which knows how a workbook is stored.
 *
 * <p>Start at {@link vn.toandan.persistence.sheets.FactFiles} for facts of units and at {@link
 * vn.toandan.persistence.sheets.Register} for rows of anything else; both read CSV and XLSX through the same cells. What is judged, and by what, is none of this package's business: a
 * row becomes a {@link vn.toandan.safety.FactSheet} or a list of complaints.
 */
@NullMarked
package vn.toandan.persistence.sheets;

import org.jspecify.annotations.NullMarked;
