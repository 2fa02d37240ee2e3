package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.io.BaseEncoding;

/** Code of an identity ("mã số danh tính"): so much chance that it leads nowhere without the {@link Vault}; as opposed to the {@link Identity} behind it. It may be said aloud. */
public record IdentityCode(String text) {

    /** How many bytes of chance the caller has to give. */
    public static final int CHANCE = 10;

    public IdentityCode {
        checkArgument(!text.isBlank(), "a code is not blank");
    }

    /** From {@link #CHANCE} bytes of a secure generator: there is no chance in here. */
    public static IdentityCode of(byte[] chance) {
        checkArgument(chance.length == CHANCE, "%s bytes of chance, not %s", chance.length, CHANCE);
        return new IdentityCode(BaseEncoding.base32().encode(chance));
    }
}
