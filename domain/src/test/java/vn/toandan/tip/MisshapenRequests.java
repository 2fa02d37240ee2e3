package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Requests about tips that no validator lets through: the core has to refuse each alone. Every one carries words that must not be told again. */
public final class MisshapenRequests {

    public static final String TOLD = "Ông hàng xóm số 0912345678";

    private MisshapenRequests() {}

    public static ImmutableList<ReceiveTip> received() {
        return ImmutableList.of(
                receiving("", "DRUG", "phone", Optional.empty()),
                receiving(" \n\t", "DRUG", "phone", Optional.empty()),
                receiving("x".repeat(Account.LONGEST + 1), "DRUG", "phone", Optional.empty()),
                receiving(TOLD, TOLD, "phone", Optional.empty()),
                receiving(TOLD, "DRUG", TOLD, Optional.empty()),
                receiving(TOLD, "DRUG", "", Optional.empty()),
                receiving(TOLD, "DRUG", "phone", Optional.of("1".repeat(41))),
                receiving("", TOLD, TOLD, Optional.of("1".repeat(41))));
    }

    public static ImmutableList<ReplyToTip> replies() {
        return ImmutableList.of(
                new ReplyToTip(SomeTips.FIRST, ""),
                new ReplyToTip(SomeTips.FIRST, " "),
                new ReplyToTip(SomeTips.FIRST, TOLD + "x".repeat(Account.LONGEST)));
    }

    public static ImmutableList<SendMessage> messages() {
        return ImmutableList.of(
                new SendMessage(TOLD, ""),
                new SendMessage(TOLD, " \n"),
                new SendMessage("", TOLD + "x".repeat(Account.LONGEST)));
    }

    private static ReceiveTip receiving(String account, String kind, String channel, Optional<String> unit) {
        return new ReceiveTip(account, kind, channel, unit, Optional.empty());
    }
}
