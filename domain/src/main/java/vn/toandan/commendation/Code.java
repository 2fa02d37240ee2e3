package vn.toandan.commendation;

/**
 * Code ("mã điều kiện"): S for what the form asks, B for what bars or holds, as the table of the law note numbers them; several rules may
 * share one.
 */
public enum Code {
    S1,
    S2,
    S3,
    B1,
    B2,
    B3,
    B4,
    B5,
    B6,
    B7,
    B8,
    B9,
    B10,
    B11,
    B12,
    B13,
    B14,
    B15
}
