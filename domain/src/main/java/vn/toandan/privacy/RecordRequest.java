package vn.toandan.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** To be recorded: that a request came in ("ghi yêu cầu của chủ thể dữ liệu"); there is no field for whoever asks. */
public record RecordRequest(
        @NotNull RequestKind kind, @NotNull LocalDate receivedOn, boolean needsProcessor) {}
