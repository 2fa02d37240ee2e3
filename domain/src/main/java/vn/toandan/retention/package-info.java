/**
 * For how long what is recorded is kept ("thời hạn lưu giữ và xóa dữ liệu"): a rule for each kind of record with its text and how sure we are of it, the office's own terms,
 * what is held meanwhile, and the list on which a record has to stand before it goes. How long one tip is kept by a term is asked of {@link vn.toandan.tip.Retention}.
 *
 * <p>What goes is what tips say and who told them. Facts without content stay for good, so that no closed figure ever changes; {@link
 * vn.toandan.retention.PublishedRetention} says so of each kind.
 */
@NullMarked
package vn.toandan.retention;

import org.jspecify.annotations.NullMarked;
