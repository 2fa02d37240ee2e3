package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.TIP_ATTACHMENT;
import static vn.toandan.persistence.database.schema.Tables.TIP_ATTACHMENT_PIECE;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.toandan.tip.Attached;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.AttachmentKind;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.TipId;

/** The attachments as rows: a list in plain text and content in sealed pieces, each of which opens at its own place alone. */
final class AttachmentsInTables implements Attachments {

    private static final int PIECE = 256 * 1024;

    private static final Question OF_ONE = new Question(database -> database.selectFrom(TIP_ATTACHMENT)
            .where(TIP_ATTACHMENT.TIP_CODE.eq(Question.open(TIP_ATTACHMENT.TIP_CODE)))
            .orderBy(TIP_ATTACHMENT.PLACE));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final TipSeals seals;

    AttachmentsInTables(Parcel parcel, Entry entry, TipSeals seals) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.seals = seals;
    }

    /** The log first: the key is made while nobody else writes. */
    @Override
    public void add(TipId id, Attachment attachment) {
        long deed = entry.id();
        int number = of(id).size() + 1;
        long attachmentId = Rows.last(database, TIP_ATTACHMENT.ATTACHMENT_ID) + 1;
        database.insertInto(TIP_ATTACHMENT)
                .set(TIP_ATTACHMENT.ATTACHMENT_ID, attachmentId)
                .set(TIP_ATTACHMENT.TIP_CODE, id.text())
                .set(TIP_ATTACHMENT.PLACE, number)
                .set(TIP_ATTACHMENT.KIND, attachment.kind().code())
                .set(TIP_ATTACHMENT.SIZE_IN_BYTES, attachment.size())
                .set(TIP_ATTACHMENT.ATTACHED_AT, attachment.at().truncatedTo(ChronoUnit.MICROS))
                .set(TIP_ATTACHMENT.ENTRY_ID, deed)
                .execute();
        TipSeals.Pieces pieces = seals.closing(id, bound(number, attachment.size()));
        long pieceId = Rows.last(database, TIP_ATTACHMENT_PIECE.PIECE_ID);
        for (int place = 0; place * PIECE < attachment.size(); place++) {
            database.insertInto(TIP_ATTACHMENT_PIECE)
                    .set(TIP_ATTACHMENT_PIECE.PIECE_ID, ++pieceId)
                    .set(TIP_ATTACHMENT_PIECE.ATTACHMENT_ID, attachmentId)
                    .set(TIP_ATTACHMENT_PIECE.PLACE, place)
                    .set(TIP_ATTACHMENT_PIECE.SEALED, pieces.seal(place, piece(attachment.content(), place)))
                    .set(TIP_ATTACHMENT_PIECE.ENTRY_ID, deed)
                    .execute();
        }
    }

    private static byte[] piece(ByteSource content, int place) {
        try {
            return content.slice((long) place * PIECE, PIECE).read();
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory can be read", e);
        }
    }

    /** Which one, and how long it is: a piece of another opens no more than one of which the end was cut off. */
    private static String bound(int number, int size) {
        return number + "\n" + size;
    }

    @Override
    public ImmutableList<Attached> of(TipId id) {
        ImmutableList<Record> there = OF_ONE.all(parcel, id.text());
        if (there.isEmpty() || seals.isErased(id)) {
            return ImmutableList.of();
        }
        return there.stream().map(AttachmentsInTables::attached).collect(ImmutableList.toImmutableList());
    }

    private static Attached attached(Record row) {
        return new Attached(
                row.get(TIP_ATTACHMENT.PLACE),
                AttachmentKind.of(row.get(TIP_ATTACHMENT.KIND)).orElseThrow(),
                row.get(TIP_ATTACHMENT.SIZE_IN_BYTES),
                row.get(TIP_ATTACHMENT.ATTACHED_AT));
    }

    @Override
    public Optional<Attachment> open(TipId id, int number) {
        if (seals.isErased(id)) {
            return Optional.empty();
        }
        return database.selectFrom(TIP_ATTACHMENT)
                .where(TIP_ATTACHMENT.TIP_CODE.eq(id.text()).and(TIP_ATTACHMENT.PLACE.eq(number)))
                .fetchOptional()
                .map(row -> opened(id, row.getAttachmentId(), attached(row)));
    }

    private Attachment opened(TipId id, long attachmentId, Attached which) {
        byte[] content = new byte[which.size()];
        TipSeals.Pieces pieces = seals.opening(id, bound(which.number(), which.size()));
        for (int place = 0; place * PIECE < content.length; place++) {
            String sealed = database.select(TIP_ATTACHMENT_PIECE.SEALED)
                    .from(TIP_ATTACHMENT_PIECE)
                    .where(TIP_ATTACHMENT_PIECE.ATTACHMENT_ID.eq(attachmentId))
                    .and(TIP_ATTACHMENT_PIECE.PLACE.eq(place))
                    .fetchSingle(TIP_ATTACHMENT_PIECE.SEALED);
            byte[] piece = pieces.open(place, sealed);
            System.arraycopy(piece, 0, content, place * PIECE, piece.length);
        }
        return new Attachment(which.kind(), content, which.at());
    }
}
