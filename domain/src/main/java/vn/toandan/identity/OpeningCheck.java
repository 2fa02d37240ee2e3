package vn.toandan.identity;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.identity.IdentityRejection.Code;

/** What stands against opening an identity ("điều kiện mở danh tính"), all of it at once. */
final class OpeningCheck {

    /** On which day something happens in the eyes of the law. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private OpeningCheck() {}

    static ImmutableList<IdentityRejection> asking(RequestOpening command, Vault vault, Instant at) {
        ImmutableList.Builder<IdentityRejection> against = ImmutableList.builder();
        notACustodian(command.by()).ifPresent(against::add);
        unknown(command.code(), vault).ifPresent(against::add);
        if (Purpose.of(command.purpose()).isEmpty()) {
            against.add(IdentityRejection.of(
                    Code.UNKNOWN_PURPOSE,
                    "purpose",
                    Arrays.stream(Purpose.values()).map(Purpose::code).collect(Collectors.joining(", "))));
        }
        LocalDate day = LocalDate.ofInstant(at, VIETNAM);
        if (LegalGround.of(command.ground()).isEmpty()) {
            against.add(IdentityRejection.of(
                    Code.UNKNOWN_GROUND,
                    "ground",
                    Arrays.stream(LegalGround.values()).map(LegalGround::code).collect(Collectors.joining(", "))));
        } else if (!LegalGround.isInForceOn(day)) {
            against.add(IdentityRejection.of(Code.NOT_IN_FORCE, "ground", day, IdentityTexts.DATA_LAW_IN_FORCE));
        }
        return against.build();
    }

    static ImmutableList<IdentityRejection> approving(Opening opening, Officer by) {
        ImmutableList.Builder<IdentityRejection> against = ImmutableList.builder();
        if (by.roles().isEmpty()) {
            against.add(IdentityRejection.of(Code.NOT_ENTITLED, "by"));
        }
        if (opening.askedBy().equals(by.account())) {
            against.add(IdentityRejection.of(Code.SAME_OFFICER, "by"));
        }
        if (opening.approval().isPresent()) {
            against.add(IdentityRejection.of(
                    Code.APPROVED_ALREADY, "opening", opening.id().number()));
        }
        return against.build();
    }

    static ImmutableList<IdentityRejection> reading(Opening opening, Officer by, Vault vault) {
        ImmutableList.Builder<IdentityRejection> against = ImmutableList.builder();
        notACustodian(by).ifPresent(against::add);
        if (!opening.askedBy().equals(by.account())) {
            against.add(IdentityRejection.of(Code.NOT_THE_READER, "by"));
        }
        if (opening.approval().isEmpty()) {
            against.add(IdentityRejection.of(
                    Code.NOT_APPROVED, "opening", opening.id().number()));
        }
        if (opening.readAt().isPresent()) {
            against.add(IdentityRejection.of(
                    Code.READ_ALREADY, "opening", opening.id().number()));
        }
        unknown(opening.code(), vault).ifPresent(against::add);
        return against.build();
    }

    static ImmutableList<IdentityRejection> erasing(EraseIdentity command, Vault vault) {
        ImmutableList.Builder<IdentityRejection> against = ImmutableList.builder();
        notACustodian(command.by()).ifPresent(against::add);
        unknown(command.code(), vault).ifPresent(against::add);
        if (ErasureGround.of(command.ground()).isEmpty()) {
            against.add(IdentityRejection.of(
                    Code.UNKNOWN_ERASURE,
                    "ground",
                    Arrays.stream(ErasureGround.values())
                            .map(ErasureGround::code)
                            .collect(Collectors.joining(", "))));
        }
        return against.build();
    }

    static Optional<IdentityRejection> notACustodian(Officer by) {
        return by.is(Role.CUSTODIAN) ? Optional.empty() : Optional.of(IdentityRejection.of(Code.NOT_A_CUSTODIAN, "by"));
    }

    private static Optional<IdentityRejection> unknown(IdentityCode code, Vault vault) {
        return vault.has(code)
                ? Optional.empty()
                : Optional.of(IdentityRejection.of(Code.UNKNOWN_CODE, "code", code.text()));
    }
}
