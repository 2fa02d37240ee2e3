package vn.toandan.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Identities that no validator lets through or the desk cannot keep; each of those that hold anything carries words that must not be told again. */
public final class MisshapenIdentities {

    public static final String GIVEN = "Ông hàng xóm số 0912345678";

    private static final Optional<String> NONE = Optional.empty();

    private MisshapenIdentities() {}

    /** Too long, which a validator sees too. */
    public static ImmutableList<RecordIdentity> tooLong() {
        Optional<String> tooLong = Optional.of(GIVEN + "x".repeat(Identity.LONGEST));
        return ImmutableList.of(
                new RecordIdentity(tooLong, NONE, NONE, NONE, NONE),
                new RecordIdentity(NONE, tooLong, NONE, NONE, NONE),
                new RecordIdentity(NONE, NONE, tooLong, NONE, NONE),
                new RecordIdentity(NONE, NONE, NONE, tooLong, NONE),
                new RecordIdentity(Optional.of(GIVEN), NONE, NONE, NONE, tooLong));
    }

    public static ImmutableList<RecordIdentity> recorded() {
        return ImmutableList.<RecordIdentity>builder()
                .addAll(tooLong())
                .add(new RecordIdentity(NONE, NONE, NONE, NONE, NONE))
                .add(new RecordIdentity(Optional.of(""), Optional.of(" \n"), NONE, NONE, NONE))
                .build();
    }
}
