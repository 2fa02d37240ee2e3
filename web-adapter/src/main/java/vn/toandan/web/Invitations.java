package vn.toandan.web;

import com.google.common.io.BaseEncoding;
import java.time.Duration;
import java.util.Optional;
import vn.toandan.account.Accounts;
import vn.toandan.account.Invitation;

/** Makes links by which passwords are set ("liên kết dùng một lần"); as opposed to {@link InvitationRoutes}, where they lead. */
final class Invitations {

    private static final Duration FIRST = Duration.ofDays(1);
    private static final Duration USUAL = Duration.ofDays(3);
    private static final int CHANCE = 32;

    private final Office office;

    Invitations(Office office) {
        this.office = office;
    }

    /** For the very first administrator; empty where somebody has an account. An earlier one is over. */
    Optional<String> first() {
        if (office.read(registers -> !registers.accounts().all().isEmpty())) {
            return Optional.empty();
        }
        String key = key();
        office.writeAs("setup", "account invite", "", registers -> {
            registers
                    .accounts()
                    .invite(new Invitation(
                            Sessions.digest(key), Optional.empty(), office.now().plus(FIRST)));
            return true;
        });
        return Optional.of(path(key));
    }

    /** For an account, within a write. */
    String to(String account, Accounts accounts) {
        String key = key();
        accounts.invite(new Invitation(
                Sessions.digest(key), Optional.of(account), office.now().plus(USUAL)));
        return path(key);
    }

    private String key() {
        return BaseEncoding.base64Url().omitPadding().encode(office.chance(CHANCE));
    }

    private static String path(String key) {
        return InvitationRoutes.PATH + "?" + InvitationRoutes.KEY + "=" + key;
    }
}
