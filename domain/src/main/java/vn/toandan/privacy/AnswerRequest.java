package vn.toandan.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** To be recorded: that a request was answered ("ghi kết quả trả lời"), by a document that names the reason. */
public record AnswerRequest(
        @NotNull RequestId request,
        @NotNull RequestAnswer answer,
        @NotNull Optional<RefusalGround> ground,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate on) {}
