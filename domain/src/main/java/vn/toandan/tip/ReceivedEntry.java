package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.Units;

/** Whether a tip can be written down as it was entered; as opposed to whether it is worth anything, which nobody asks at the door. */
final class ReceivedEntry {

    private ReceivedEntry() {}

    static ImmutableList<TipRejection> check(ReceiveTip command, LocalDate receivedOn, Units units) {
        return Streams.concat(
                        account("account", command.account()).stream(),
                        kind(command.offenceKind()),
                        channel(command.channel()),
                        place(command.unitCode(), receivedOn, units),
                        command.happenedOn().stream()
                                .filter(day -> day.isAfter(receivedOn))
                                .map(day -> TipRejection.of(Code.HAPPENED_LATER, "happenedOn", day, receivedOn)))
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<TipRejection> account(String field, String words) {
        if (words.isBlank()) {
            return Optional.of(TipRejection.of(Code.NO_ACCOUNT, field));
        }
        return words.length() > Account.LONGEST
                ? Optional.of(TipRejection.of(Code.ACCOUNT_TOO_LONG, field, words.length(), Account.LONGEST))
                : Optional.empty();
    }

    private static Stream<TipRejection> kind(String code) {
        return code.isEmpty() || OffenceKind.of(code).isPresent()
                ? Stream.empty()
                : Stream.of(TipRejection.of(Code.UNKNOWN_KIND, "offenceKind", codes(OffenceKind.values())));
    }

    private static Stream<TipRejection> channel(String code) {
        return Channel.of(code).isPresent()
                ? Stream.empty()
                : Stream.of(TipRejection.of(Code.UNKNOWN_CHANNEL, "channel", codes(Channel.values())));
    }

    private static Stream<TipRejection> place(Optional<String> unitCode, LocalDate day, Units units) {
        return unitCode.stream()
                .filter(code -> units.find(code, day).isEmpty())
                .map(code -> TipRejection.of(Code.UNKNOWN_PLACE, "unitCode", code, day));
    }

    private static String codes(Coded[] all) {
        return Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", "));
    }
}
