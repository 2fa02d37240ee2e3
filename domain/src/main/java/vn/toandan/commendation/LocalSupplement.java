package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Local supplement ("tiền thưởng thêm của địa phương"): money from another purse for the same achievement, in đồng; as opposed to the
 * {@link NationalAmount}, to which it is never added.
 *
 * @param source which purse, and by which rule; never a person
 */
public record LocalSupplement(long dong, String source) {

    public LocalSupplement {
        checkArgument(dong > 0, "%s đồng are no supplement", dong);
        checkArgument(!source.isBlank(), "a supplement has a source");
    }
}
