package vn.toandan.tip;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;

/** The register of attachments without a database, for tests and for whoever embeds the core. */
public final class InMemoryAttachments implements Attachments {

    private final ListMultimap<TipId, Attachment> attachments = ArrayListMultimap.create();

    @Override
    public void add(TipId id, Attachment attachment) {
        attachments.put(id, attachment);
    }

    @Override
    public ImmutableList<Attached> of(TipId id) {
        ImmutableList.Builder<Attached> all = ImmutableList.builder();
        List<Attachment> kept = attachments.get(id);
        for (int at = 0; at < kept.size(); at++) {
            Attachment one = kept.get(at);
            all.add(new Attached(at + 1, one.kind(), one.size(), one.at()));
        }
        return all.build();
    }

    @Override
    public Optional<Attachment> open(TipId id, int number) {
        List<Attachment> kept = attachments.get(id);
        return number >= 1 && number <= kept.size() ? Optional.of(kept.get(number - 1)) : Optional.empty();
    }
}
