package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Drafts for tests that need no store. */
public final class InMemorySheetDrafts implements SheetDrafts {

    private final List<SheetDraft> all = new ArrayList<>();

    @Override
    public void keep(SheetDraft draft) {
        end(draft.holder(), draft.about());
        all.add(draft);
    }

    @Override
    public Optional<SheetDraft> find(String holder, UnitYear about) {
        return all.stream().filter(draft -> isOf(draft, holder, about)).findFirst();
    }

    private static boolean isOf(SheetDraft draft, String holder, UnitYear about) {
        return draft.holder().equals(holder) && draft.about().equals(about);
    }

    @Override
    public ImmutableList<SheetDraft> of(String holder, int year) {
        return all.stream()
                .filter(draft -> draft.holder().equals(holder) && draft.about().year() == year)
                .sorted(Comparator.comparing(draft -> draft.about().unitCode()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void end(String holder, UnitYear about) {
        all.removeIf(draft -> isOf(draft, holder, about));
    }

    @Override
    public void endAll(String holder) {
        all.removeIf(draft -> draft.holder().equals(holder));
    }

    @Override
    public int endBefore(Instant then) {
        int before = all.size();
        all.removeIf(draft -> draft.at().isBefore(then));
        return before - all.size();
    }
}
