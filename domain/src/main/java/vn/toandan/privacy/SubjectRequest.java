package vn.toandan.privacy;

import java.time.LocalDate;

/**
 * Request of a data subject ("yêu cầu của chủ thể dữ liệu"), as opposed to the paper file, which knows who asks and about what.
 *
 * @param needsProcessor whether somebody who processes data for the office has to act too, which takes longer
 */
public record SubjectRequest(RequestId id, RequestKind kind, LocalDate receivedOn, boolean needsProcessor) {}
