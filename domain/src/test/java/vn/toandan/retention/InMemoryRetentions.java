package vn.toandan.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.toandan.tip.TipId;

/** Terms, holds and lists for tests that need no store. */
public final class InMemoryRetentions implements Retentions {

    private final List<OfficeTerm> terms = new ArrayList<>();
    private final Map<String, Hold> holds = new TreeMap<>();
    private final Map<TipId, Release> releases = new HashMap<>();
    private final List<Listed> listed = new ArrayList<>();

    @Override
    public void set(OfficeTerm term) {
        terms.add(term);
    }

    @Override
    public Optional<OfficeTerm> term(RecordKind kind) {
        return Lists.reverse(terms).stream().filter(term -> term.kind() == kind).findFirst();
    }

    @Override
    public void hold(Hold hold) {
        holds.put(hold.tip().text(), hold);
    }

    @Override
    public void release(Release release) {
        holds.remove(release.tip().text());
        releases.put(release.tip(), release);
    }

    @Override
    public Optional<Hold> hold(TipId tip) {
        return Optional.ofNullable(holds.get(tip.text()));
    }

    @Override
    public ImmutableList<Hold> holds() {
        return ImmutableList.copyOf(holds.values());
    }

    @Override
    public Optional<Release> released(TipId tip) {
        return Optional.ofNullable(releases.get(tip));
    }

    @Override
    public void list(Listed one) {
        listed.add(one);
    }

    @Override
    public ImmutableList<Listed> listed(RecordKind kind) {
        return listed.stream().filter(one -> one.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
