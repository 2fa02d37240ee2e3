package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;

/** To be approved: an opening that another officer asked for ("duyệt đề nghị mở danh tính"); as opposed to the {@link Approval} that is kept. */
public record ApproveOpening(
        @NotNull OpeningId opening, @NotNull Officer by) {}
