package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.TIP_ALIAS;
import static vn.toandan.persistence.database.schema.Tables.TIP_MESSAGE;
import static vn.toandan.persistence.database.schema.Tables.TIP_WISH;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.toandan.persistence.database.TipSeals.Part;
import vn.toandan.tip.Account;
import vn.toandan.tip.Alias;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.Message;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Wish;

/** The dialogues as rows: what was said sealed, wishes and aliases in plain text. */
final class DialoguesInTables implements Dialogues {

    private static final Question MESSAGES = new Question(database -> database.selectFrom(TIP_MESSAGE)
            .where(TIP_MESSAGE.TIP_CODE.eq(Question.open(TIP_MESSAGE.TIP_CODE)))
            .orderBy(TIP_MESSAGE.MESSAGE_ID));

    private static final Question WISH = new Question(database -> database.selectFrom(TIP_WISH)
            .where(TIP_WISH.TIP_CODE.eq(Question.open(TIP_WISH.TIP_CODE)))
            .orderBy(TIP_WISH.WISH_ID.desc())
            .limit(DSL.inline(1)));

    private static final Question ALIAS = new Question(database -> database.select(TIP_ALIAS.ALIAS)
            .from(TIP_ALIAS)
            .where(TIP_ALIAS.TIP_CODE.eq(Question.open(TIP_ALIAS.TIP_CODE))));

    private final Parcel parcel;
    private final DSLContext database;
    private final Entry entry;
    private final TipSeals seals;

    DialoguesInTables(Parcel parcel, Entry entry, TipSeals seals) {
        this.parcel = parcel;
        this.database = parcel.database();
        this.entry = entry;
        this.seals = seals;
    }

    /** The log first: the key is made while nobody else writes. */
    @Override
    public void add(TipId id, Message message) {
        long deed = entry.id();
        database.insertInto(TIP_MESSAGE)
                .set(TIP_MESSAGE.MESSAGE_ID, Rows.last(database, TIP_MESSAGE.MESSAGE_ID) + 1)
                .set(TIP_MESSAGE.TIP_CODE, id.text())
                .set(
                        TIP_MESSAGE.SEALED,
                        seals.seal(id, Part.MESSAGE, message.words().words()))
                .set(TIP_MESSAGE.SAID_AT, kept(message.at()))
                .set(TIP_MESSAGE.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public ImmutableList<Message> messages(TipId id) {
        ImmutableList<Record> sealed = MESSAGES.all(parcel, id.text());
        if (sealed.isEmpty() || seals.isErased(id)) {
            return ImmutableList.of();
        }
        return sealed.stream()
                .map(row -> new Message(
                        new Account(seals.open(id, Part.MESSAGE, row.get(TIP_MESSAGE.SEALED))),
                        row.get(TIP_MESSAGE.SAID_AT)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void wish(TipId id, Wish wish) {
        long deed = entry.id();
        database.insertInto(TIP_WISH)
                .set(TIP_WISH.WISH_ID, Rows.last(database, TIP_WISH.WISH_ID) + 1)
                .set(TIP_WISH.TIP_CODE, id.text())
                .set(TIP_WISH.WISH, wish.kind().code())
                .set(TIP_WISH.WISHED_AT, kept(wish.at()))
                .set(TIP_WISH.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public Optional<Wish> wish(TipId id) {
        return WISH.ask(parcel, id.text())
                .map(row -> new Wish(Wish.Kind.of(row.get(TIP_WISH.WISH)).orElseThrow(), row.get(TIP_WISH.WISHED_AT)));
    }

    @Override
    public void call(TipId id, Alias alias) {
        long deed = entry.id();
        database.insertInto(TIP_ALIAS)
                .set(TIP_ALIAS.TIP_CODE, id.text())
                .set(TIP_ALIAS.ALIAS, alias.text())
                .set(TIP_ALIAS.ENTRY_ID, deed)
                .execute();
    }

    @Override
    public Optional<Alias> alias(TipId id) {
        return ALIAS.ask(parcel, row -> new Alias(row.getString(1)), id.text());
    }

    @Override
    public ImmutableSet<Alias> aliases() {
        return database.select(TIP_ALIAS.ALIAS).from(TIP_ALIAS).fetch(TIP_ALIAS.ALIAS).stream()
                .map(Alias::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** As fine as every engine keeps it. */
    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
