package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Identity ("danh tính người báo tin"): who told and how they are reached; as opposed to the {@link IdentityCode} that stands for it everywhere else. No record and not
 * serialisable, so that nothing which prints or sends values by themselves finds anything to print or send.
 */
public final class Identity {

    /** As many characters as any of its parts needs. */
    public static final int LONGEST = 200;

    private final Optional<String> fullName;
    private final Optional<String> phone;
    private final Optional<String> mail;
    private final Optional<String> home;
    private final Optional<String> citizenNumber;

    /** With one part at least. */
    public Identity(
            Optional<String> fullName,
            Optional<String> phone,
            Optional<String> mail,
            Optional<String> home,
            Optional<String> citizenNumber) {
        checkArgument(
                Stream.of(fullName, phone, mail, home, citizenNumber).anyMatch(Optional::isPresent),
                "an identity has at least one part");
        checkArgument(
                Stream.of(fullName, phone, mail, home, citizenNumber)
                        .flatMap(Optional::stream)
                        .allMatch(part -> !part.isBlank() && part.length() <= LONGEST),
                "each part of an identity has 1 to %s characters",
                LONGEST);
        this.fullName = fullName;
        this.phone = phone;
        this.mail = mail;
        this.home = home;
        this.citizenNumber = citizenNumber;
    }

    public Optional<String> fullName() {
        return fullName;
    }

    public Optional<String> phone() {
        return phone;
    }

    public Optional<String> mail() {
        return mail;
    }

    public Optional<String> home() {
        return home;
    }

    /** Of the citizen's card ("số căn cước"). */
    public Optional<String> citizenNumber() {
        return citizenNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity identity
                && fullName.equals(identity.fullName)
                && phone.equals(identity.phone)
                && mail.equals(identity.mail)
                && home.equals(identity.home)
                && citizenNumber.equals(identity.citizenNumber);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fullName, phone, mail, home, citizenNumber);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "an identity";
    }
}
