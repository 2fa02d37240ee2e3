package vn.toandan.model;

import java.util.OptionalLong;

/**
 * Size of a model ("quy mô"): how many points and how many teams; as opposed to how many models there are.
 *
 * @param points places where it runs ("điểm"); empty where nobody said
 * @param teams groups of people who run it ("tổ"); empty where nobody said
 */
public record Size(OptionalLong points, OptionalLong teams) {

    static final Size UNKNOWN = new Size(OptionalLong.empty(), OptionalLong.empty());

    boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
