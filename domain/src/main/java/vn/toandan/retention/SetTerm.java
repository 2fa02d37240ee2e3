package vn.toandan.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** To be set: for how long an office keeps a kind of record ("đặt thời hạn lưu"), by a decision of its own. */
public record SetTerm(
        @NotNull RecordKind kind,
        int years,
        int noticeDays,
        @NotBlank @Size(max = 100) String decision) {}
