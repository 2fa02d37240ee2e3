package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * National amount ("tiền thưởng theo Nghị định"): money that comes with a form by national rule, in đồng; as opposed to a {@link
 * LocalSupplement}, to which it is never added.
 */
public record NationalAmount(long dong) {

    public NationalAmount {
        checkArgument(dong >= 0, "%s đồng cannot be paid", dong);
    }
}
