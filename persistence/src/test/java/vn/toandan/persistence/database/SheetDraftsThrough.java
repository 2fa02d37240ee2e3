package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.judging.UnitYear;

/** The drafts of a store, a transaction a call. */
record SheetDraftsThrough(CallByCall<SheetDrafts> calls) implements SheetDrafts {

    SheetDraftsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::drafts));
    }

    @Override
    public void keep(SheetDraft draft) {
        calls.write(drafts -> drafts.keep(draft));
    }

    @Override
    public Optional<SheetDraft> find(String holder, UnitYear about) {
        return calls.read(drafts -> drafts.find(holder, about));
    }

    @Override
    public ImmutableList<SheetDraft> of(String holder, int year) {
        return calls.read(drafts -> drafts.of(holder, year));
    }

    @Override
    public void end(String holder, UnitYear about) {
        calls.write(drafts -> drafts.end(holder, about));
    }

    @Override
    public void endAll(String holder) {
        calls.write(drafts -> drafts.endAll(holder));
    }

    @Override
    public int endBefore(Instant then) {
        return calls.ask(drafts -> drafts.endBefore(then));
    }
}
