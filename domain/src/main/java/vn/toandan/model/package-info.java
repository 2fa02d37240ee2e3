/**
 * The register of the movement's models ("sổ mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc"): what was built where, how it went on
 * year by year, and how it ended. As opposed to {@link vn.toandan.safety}, which asks only how many of a unit's models work effectively.
 *
 * <p>Start at {@link vn.toandan.model.ModelDesk}, which takes rows in, and {@link vn.toandan.model.Models}, which keeps them. Kind, point
 * ("điểm") and team ("tổ") are three things and three counts. A model may stand at any unit, also at one that is never recognised, such as
 * a primary school: this register asks nobody's eligibility.
 *
 * <p><b>Kinds are free text.</b> No list of kinds is published. Two spellings are one kind by their {@link vn.toandan.model.ModelKind};
 * what was written is kept.
 *
 * <p><b>Which cells of the course are our reading.</b> The national guide on models was not at hand, only provinces' copies. They agree on
 * survey, approval, launch, review, and on three ends of a review: replicated, consolidated, discarded. That a list may tell of a launch
 * without the steps before it, and that replicating and consolidating may follow each other, is read so by us.
 */
@NullMarked
package vn.toandan.model;

import org.jspecify.annotations.NullMarked;
