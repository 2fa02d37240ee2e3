package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.tip.Attached;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.TipId;

/** The attachments of a store, a transaction a call. */
record AttachmentsThrough(Store store) implements Attachments {

    @Override
    public void add(TipId id, Attachment attachment) {
        store.write(StoreFile.FILING, registers -> {
            registers.attachments().add(id, attachment);
            return true;
        });
    }

    @Override
    public ImmutableList<Attached> of(TipId id) {
        return store.read(registers -> registers.attachments().of(id));
    }

    @Override
    public Optional<Attachment> open(TipId id, int number) {
        return store.read(registers -> registers.attachments().open(id, number));
    }
}
