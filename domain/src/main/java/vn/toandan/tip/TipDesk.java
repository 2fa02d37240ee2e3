package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.tip.TipRejection.Code;
import vn.toandan.unit.Units;

/**
 * Receives tips and works on them ("tiếp nhận và xử lý tin"); as opposed to {@link Tips}, which keep them. Every tip is received: what is
 * refused is an entry that cannot be written down, or a step that the procedure does not allow from where the tip is.
 */
public final class TipDesk {

    /** How many bytes of chance a tip takes: for its receipt, and for a name that no other office gives to another. */
    public static final int CHANCE = Receipt.CHANCE + 5;

    private final Tips tips;
    private final Units units;
    private final TipClock clock;

    public TipDesk(Tips tips, Units units, TipClock clock) {
        this.tips = tips;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Writes a tip down and hands out its receipt.
     *
     * @param chance {@link #CHANCE} bytes of a secure generator
     * @param receiptKey with which receipts are digested
     */
    public Received receive(ReceiveTip command, Instant at, byte[] chance, byte[] receiptKey) {
        checkArgument(chance.length == CHANCE, "%s bytes of chance, not %s", chance.length, CHANCE);
        LocalDate receivedOn = LegalTime.day(at);
        ImmutableList<TipRejection> against = ReceivedEntry.check(command, receivedOn, units);
        if (!against.isEmpty()) {
            return new Received.Rejected(against);
        }
        Receipt receipt = Receipt.of(Arrays.copyOf(chance, Receipt.CHANCE));
        Tip tip = new Tip(
                id(receivedOn, Arrays.copyOfRange(chance, Receipt.CHANCE, CHANCE)),
                OffenceKind.of(command.offenceKind()).orElse(OffenceKind.OTHER),
                command.unitCode(),
                command.happenedOn(),
                receivedOn,
                Optional.of(at),
                Channel.of(command.channel()));
        tips.record(TipVersion.unvalued(tip));
        tips.seal(tip.id(), new Account(command.account()), receipt.digest(receiptKey));
        return new Received.Accepted(tip.id(), receivedOn, receipt);
    }

    /** Everything for which it would not be written down at that moment; none of it is. */
    public ImmutableList<TipRejection> against(ReceiveTip command, Instant at) {
        return ReceivedEntry.check(command, LegalTime.day(at), units);
    }

    /** Like {@code 2024-7H3KQ2MA}: the year, and so much chance that offices can put their registers together. */
    private static TipId id(LocalDate receivedOn, byte[] chance) {
        return new TipId(receivedOn.getYear() + "-" + BaseEncoding.base32().encode(chance));
    }

    public Handled take(TakeStep command, Instant at) {
        if (tips.find(command.tip()).isEmpty()) {
            return rejected(unknown(command.tip()));
        }
        TipHistory history = tips.history(command.tip());
        StepCheck check = new StepCheck(history, units, clock, at);
        TipProcedure.Cell cell = TipProcedure.at(history.state(), command.step().kind());
        if (cell instanceof TipProcedure.Cell.Refused refused) {
            return new Handled.Rejected(ImmutableList.<TipRejection>builder()
                    .add(TipRejection.of(
                            refused.code(),
                            "step",
                            history.state().words(),
                            command.step().kind().words()))
                    .addAll(check.inAnyState(command.step()))
                    .build());
        }
        List<TipRejection> against = check.against(command.step());
        if (!against.isEmpty()) {
            return new Handled.Rejected(ImmutableList.copyOf(against));
        }
        TipState to = ((TipProcedure.Cell.Leads) cell).to();
        tips.take(command.tip(), new TakenStep(command.step(), to, at));
        return new Handled.Done(to);
    }

    /** Once more on any day: the grade before stays on file. */
    public Handled grade(GradeTip command, Instant at) {
        List<TipRejection> against = new ArrayList<>();
        if (tips.find(command.tip()).isEmpty()) {
            against.add(unknown(command.tip()));
        }
        if (command.admiralty().isEmpty() && command.threeByFive().isEmpty()) {
            against.add(TipRejection.of(Code.DETAIL, "grade"));
        }
        if (!against.isEmpty()) {
            return new Handled.Rejected(ImmutableList.copyOf(against));
        }
        tips.grade(command.tip(), new IntakeGrade(command.admiralty(), command.threeByFive(), at));
        return new Handled.Done(tips.history(command.tip()).state());
    }

    /** To whoever holds the receipt. */
    public Handled reply(ReplyToTip command, Instant at) {
        TipId tip = command.tip();
        List<TipRejection> against = new ArrayList<>();
        if (tips.find(tip).isEmpty()) {
            against.add(unknown(tip));
        }
        ReceivedEntry.account("words", command.words()).ifPresent(against::add);
        if (!against.isEmpty()) {
            return new Handled.Rejected(ImmutableList.copyOf(against));
        }
        tips.reply(tip, new Reply(new Account(command.words()), at));
        return new Handled.Done(tips.history(tip).state());
    }

    static TipRejection unknown(TipId tip) {
        return TipRejection.of(Code.UNKNOWN_TIP, "tip", tip.text());
    }

    private static Handled rejected(TipRejection one) {
        return new Handled.Rejected(ImmutableList.of(one));
    }
}
