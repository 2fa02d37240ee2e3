package vn.toandan.identity;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;

/** People who do not exist, and officers, for tests. */
public final class SomeIdentities {

    public static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    public static final Officer CUSTODIAN = new Officer("custodian-1", ImmutableSet.of(Role.CUSTODIAN));
    public static final Officer SECOND_CUSTODIAN = new Officer("custodian-2", ImmutableSet.of(Role.CUSTODIAN));
    public static final Officer AUTHORITY = new Officer("authority-1", ImmutableSet.of(Role.AUTHORITY));
    public static final Officer HANDLER = new Officer("handler-1", ImmutableSet.of());

    private SomeIdentities() {}

    public static RecordIdentity given() {
        return new RecordIdentity(
                Optional.of("Lò Thị Mẫu"),
                Optional.of("0900000001"),
                Optional.empty(),
                Optional.of("Thôn Không Có, xã Không Có"),
                Optional.of("000000000001"));
    }

    public static Identity identity() {
        return new Identity(
                Optional.of("Lò Thị Mẫu"),
                Optional.of("0900000001"),
                Optional.empty(),
                Optional.of("Thôn Không Có, xã Không Có"),
                Optional.of("000000000001"));
    }

    public static Identity another() {
        return new Identity(
                Optional.empty(),
                Optional.empty(),
                Optional.of("khong-co@example.invalid"),
                Optional.empty(),
                Optional.empty());
    }

    public static IdentityCode code(int number) {
        byte[] chance = new byte[IdentityCode.CHANCE];
        chance[0] = (byte) number;
        return IdentityCode.of(chance);
    }
}
