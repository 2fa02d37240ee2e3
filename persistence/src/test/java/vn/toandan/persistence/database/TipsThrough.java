package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.toandan.tip.Account;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.Reply;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Tips;

/** The tips of a store, a transaction a call. */
record TipsThrough(CallByCall<Tips> calls) implements Tips {

    TipsThrough(Store store) {
        this(new CallByCall<>(store, Registers::tips));
    }

    @Override
    public void record(TipVersion version) {
        calls.write(tips -> tips.record(version));
    }

    @Override
    public void seal(TipId id, Account account, Receipt.Digest receipt) {
        calls.write(tips -> tips.seal(id, account, receipt));
    }

    @Override
    public ImmutableMap<TipId, TipVersion> asKnownOn(LocalDate day, Set<TipId> ids) {
        return calls.read(tips -> tips.asKnownOn(day, ids));
    }

    @Override
    public void received(LocalDate from, LocalDate to, LocalDate asKnown, Consumer<TipVersion> sink) {
        calls.read(tips -> {
            tips.received(from, to, asKnown, sink);
            return true;
        });
    }

    @Override
    public ImmutableList<TipVersion> versions(TipId id) {
        return calls.read(tips -> tips.versions(id));
    }

    @Override
    public Optional<Account> account(TipId id) {
        return calls.read(tips -> tips.account(id));
    }

    @Override
    public Optional<TipId> holder(Receipt.Digest receipt) {
        return calls.read(tips -> tips.holder(receipt));
    }

    @Override
    public void take(TipId id, TakenStep step) {
        calls.write(tips -> tips.take(id, step));
    }

    @Override
    public ImmutableMap<TipId, ImmutableList<TakenStep>> steps(Set<TipId> ids) {
        return calls.read(tips -> tips.steps(ids));
    }

    @Override
    public void grade(TipId id, IntakeGrade grade) {
        calls.write(tips -> tips.grade(id, grade));
    }

    @Override
    public ImmutableList<IntakeGrade> grades(TipId id) {
        return calls.read(tips -> tips.grades(id));
    }

    @Override
    public void reply(TipId id, Reply reply) {
        calls.write(tips -> tips.reply(id, reply));
    }

    @Override
    public ImmutableList<Reply> replies(TipId id) {
        return calls.read(tips -> tips.replies(id));
    }
}
