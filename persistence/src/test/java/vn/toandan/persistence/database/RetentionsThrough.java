package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.toandan.retention.Hold;
import vn.toandan.retention.Listed;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.RecordKind;
import vn.toandan.retention.Release;
import vn.toandan.retention.Retentions;
import vn.toandan.tip.TipId;

/** Terms, holds and lists of a store, a transaction a call. */
record RetentionsThrough(StoreFile file) implements Retentions {

    private void write(Consumer<Retentions> command) {
        file.write(registers -> {
            command.accept(registers.retentions());
            return true;
        });
    }

    private <T> T read(Function<Retentions, T> query) {
        return file.store().read(registers -> query.apply(registers.retentions()));
    }

    @Override
    public void set(OfficeTerm term) {
        write(retentions -> retentions.set(term));
    }

    @Override
    public Optional<OfficeTerm> term(RecordKind kind) {
        return read(retentions -> retentions.term(kind));
    }

    @Override
    public void hold(Hold hold) {
        write(retentions -> retentions.hold(hold));
    }

    @Override
    public void release(Release release) {
        write(retentions -> retentions.release(release));
    }

    @Override
    public Optional<Hold> hold(TipId tip) {
        return read(retentions -> retentions.hold(tip));
    }

    @Override
    public ImmutableList<Hold> holds() {
        return read(Retentions::holds);
    }

    @Override
    public Optional<Release> released(TipId tip) {
        return read(retentions -> retentions.released(tip));
    }

    @Override
    public void list(Listed listed) {
        write(retentions -> retentions.list(listed));
    }

    @Override
    public ImmutableList<Listed> listed(RecordKind kind) {
        return read(retentions -> retentions.listed(kind));
    }
}
