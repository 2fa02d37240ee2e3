package vn.toandan.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Step that was taken on a request ("bước đã xử lý").
 *
 * @param until of an extension: the new last day
 * @param answer of an answer, with its ground where anything was refused
 * @param document by which whoever asked was told; only an acknowledgement needs none
 */
public record TakenRequestStep(
        RequestStep step,
        LocalDate on,
        Optional<LocalDate> until,
        Optional<RequestAnswer> answer,
        Optional<RefusalGround> ground,
        Optional<String> document) {

    static TakenRequestStep acknowledged(LocalDate on) {
        return new TakenRequestStep(
                RequestStep.ACKNOWLEDGE, on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static TakenRequestStep extended(LocalDate on, LocalDate until, String document) {
        return new TakenRequestStep(
                RequestStep.EXTEND, on, Optional.of(until), Optional.empty(), Optional.empty(), Optional.of(document));
    }

    static TakenRequestStep answered(
            LocalDate on, RequestAnswer answer, Optional<RefusalGround> ground, String document) {
        return new TakenRequestStep(
                RequestStep.ANSWER, on, Optional.empty(), Optional.of(answer), ground, Optional.of(document));
    }
}
