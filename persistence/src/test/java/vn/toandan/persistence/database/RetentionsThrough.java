package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.retention.Hold;
import vn.toandan.retention.Listed;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.RecordKind;
import vn.toandan.retention.Release;
import vn.toandan.retention.Retentions;
import vn.toandan.tip.TipId;

/** Terms, holds and lists of a store, a transaction a call. */
record RetentionsThrough(CallByCall<Retentions> calls) implements Retentions {

    RetentionsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::retentions));
    }

    @Override
    public void set(OfficeTerm term) {
        calls.write(retentions -> retentions.set(term));
    }

    @Override
    public Optional<OfficeTerm> term(RecordKind kind) {
        return calls.read(retentions -> retentions.term(kind));
    }

    @Override
    public void hold(Hold hold) {
        calls.write(retentions -> retentions.hold(hold));
    }

    @Override
    public void release(Release release) {
        calls.write(retentions -> retentions.release(release));
    }

    @Override
    public Optional<Hold> hold(TipId tip) {
        return calls.read(retentions -> retentions.hold(tip));
    }

    @Override
    public ImmutableList<Hold> holds() {
        return calls.read(Retentions::holds);
    }

    @Override
    public Optional<Release> released(TipId tip) {
        return calls.read(retentions -> retentions.released(tip));
    }

    @Override
    public void list(Listed listed) {
        calls.write(retentions -> retentions.list(listed));
    }

    @Override
    public ImmutableList<Listed> listed(RecordKind kind) {
        return calls.read(retentions -> retentions.listed(kind));
    }
}
