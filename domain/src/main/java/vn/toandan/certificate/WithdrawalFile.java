package vn.toandan.certificate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@link Withdrawals} as lines that a person can read too: a head, the day, one line each, and last the signature over all lines before it; how lines end does not matter.
 */
final class WithdrawalFile {

    private static final String HEAD = "TOANDAN WITHDRAWALS 1";
    private static final String DATED = "dated ";
    private static final String SIGNATURE = "signature ";
    private static final Splitter COLUMNS = Splitter.on(' ').limit(3);

    private WithdrawalFile() {}

    static String of(Withdrawals withdrawals, Signer signer) {
        String said = said(withdrawals);
        return said + SIGNATURE + BaseEncoding.base64().encode(signer.sign(said.getBytes(StandardCharsets.UTF_8)))
                + "\n";
    }

    private static String said(Withdrawals withdrawals) {
        StringBuilder said = new StringBuilder(HEAD)
                .append('\n')
                .append(DATED)
                .append(withdrawals.dated())
                .append('\n');
        withdrawals
                .all()
                .forEach(one -> said.append(one.entry().text())
                        .append(' ')
                        .append(one.since())
                        .append(' ')
                        .append(one.number())
                        .append('\n'));
        return said.toString();
    }

    static Withdrawals.Read read(String file, Verifier office) {
        List<String> lines =
                CharMatcher.is('\uFEFF').trimLeadingFrom(file).lines().toList();
        int last = lines.size() - 1;
        if (last < 2 || !lines.get(0).equals(HEAD) || !lines.get(last).startsWith(SIGNATURE)) {
            return new Withdrawals.Read.NotReadable();
        }
        Optional<Withdrawals> list = list(lines.subList(1, last));
        String signature = lines.get(last).substring(SIGNATURE.length()).strip();
        if (list.isEmpty() || !BaseEncoding.base64().canDecode(signature)) {
            return new Withdrawals.Read.NotReadable();
        }
        byte[] said = (String.join("\n", lines.subList(0, last)) + "\n").getBytes(StandardCharsets.UTF_8);
        return office.isSigned(said, BaseEncoding.base64().decode(signature))
                ? new Withdrawals.Read.Genuine(list.get())
                : new Withdrawals.Read.NotGenuine();
    }

    private static Optional<Withdrawals> list(List<String> lines) {
        try {
            List<Withdrawal> all = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> columns = COLUMNS.splitToList(line);
                all.add(new Withdrawal(new Entry(columns.get(0)), LocalDate.parse(columns.get(1)), columns.get(2)));
            }
            return lines.get(0).startsWith(DATED)
                    ? Optional.of(Withdrawals.of(LocalDate.parse(lines.get(0).substring(DATED.length())), all))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException notALine) {
            return Optional.empty();
        }
    }
}
