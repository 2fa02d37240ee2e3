/**
 * Workbooks as a format (XLSX): parts in an archive, text, numbers and days in cells, in and out as streams. As opposed to {@link
 * vn.toandan.persistence.sheets}, which knows what rows mean and never sees how they are stored.
 *
 * <p>Start at {@link vn.toandan.persistence.workbook.Workbook} to read and at {@link
 * vn.toandan.persistence.workbook.WorkbookWriter} to write. Both are our own over a streaming XML parser: the usual readers keep all
 * shared strings in memory, which a million different ones would fill, and the usual writers stamp the hour into the file, so that
 * the same rows would not be the same bytes.
 */
@NullMarked
package vn.toandan.persistence.workbook;

import org.jspecify.annotations.NullMarked;
