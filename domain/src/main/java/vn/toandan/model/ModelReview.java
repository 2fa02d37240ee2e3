package vn.toandan.model;

import java.util.Optional;

/**
 * Review of a model ("đánh giá mô hình hằng năm"): whether it worked effectively in a year, as the competent body found; as opposed to
 * whether it was there. No national test of effectiveness is published, so it is a finding and never computed.
 *
 * @param model whose id it is
 * @param effective empty where it was not rated, which is neither yes nor no
 * @param evidence the document that shows it
 */
public record ModelReview(String model, int year, Size size, Optional<Boolean> effective, Optional<String> evidence) {

    /** Whether it found or counted anything; one that does not is as none. */
    boolean saysSomething() {
        return effective.isPresent() || !size.isUnknown();
    }
}
