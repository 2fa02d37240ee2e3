package vn.toandan.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** To be recorded: that a request takes longer ("ghi việc gia hạn trả lời"), as whoever asked was told by a document. */
public record ExtendRequest(
        @NotNull RequestId request,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate on) {}
