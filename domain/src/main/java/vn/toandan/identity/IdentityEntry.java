package vn.toandan.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.toandan.identity.IdentityRejection.Code;

/** Whether an identity can be kept as it was given; as opposed to whether it is true, which nobody asks. */
final class IdentityEntry {

    private IdentityEntry() {}

    static ImmutableList<IdentityRejection> check(RecordIdentity command) {
        ImmutableList.Builder<IdentityRejection> against = ImmutableList.builder();
        if (parts(command).values().stream().allMatch(part -> given(part).isEmpty())) {
            against.add(IdentityRejection.of(Code.NOTHING_GIVEN, "identity"));
        }
        parts(command)
                .forEach((field, part) -> given(part)
                        .filter(text -> text.length() > Identity.LONGEST)
                        .ifPresent(text -> against.add(IdentityRejection.of(Code.TOO_LONG, field, Identity.LONGEST))));
        return against.build();
    }

    static Identity identity(RecordIdentity command) {
        return new Identity(
                given(command.fullName()),
                given(command.phone()),
                given(command.mail()),
                given(command.home()),
                given(command.citizenNumber()));
    }

    private static ImmutableMap<String, Optional<String>> parts(RecordIdentity command) {
        return ImmutableMap.of(
                "fullName",
                command.fullName(),
                "phone",
                command.phone(),
                "mail",
                command.mail(),
                "home",
                command.home(),
                "citizenNumber",
                command.citizenNumber());
    }

    /** A blank is nothing. */
    private static Optional<String> given(Optional<String> part) {
        return part.map(String::strip).filter(text -> !text.isEmpty());
    }
}
