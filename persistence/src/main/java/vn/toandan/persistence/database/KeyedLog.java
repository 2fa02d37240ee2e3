package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.LOG_ENTRY;
import static vn.toandan.persistence.database.schema.Tables.LOG_KEY;
import static vn.toandan.persistence.database.schema.Tables.LOG_MAC;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.toandan.persistence.database.schema.tables.records.LogEntryRecord;
import vn.toandan.persistence.database.schema.tables.records.LogKeyRecord;

/**
 * The log under a key that is used once ("nhật ký có khóa"): each entry is sealed with a key from which only the next one can be made, and the store keeps that next one
 * alone; as opposed to the {@link Log}, whose seals anybody could make. Who has the store can neither write anew what stands in it nor cut off its end: the keys for that
 * are gone. Who has the first key can check them all.
 */
final class KeyedLog {

    static final long HEAD = 1;

    private static final Question ENDS =
            new Question(database -> database.selectFrom(LOG_KEY).where(LOG_KEY.KEY_ID.eq(DSL.inline(HEAD))));

    private static final Columns.Numbered MACS = Columns.numbered(LOG_MAC.ENTRY_ID, LOG_MAC.MAC);

    private static final FixedStatement GOES_ON = new FixedStatement(database -> database.update(LOG_KEY)
            .set(LOG_KEY.NEXT_ENTRY_ID, Question.open(LOG_KEY.NEXT_ENTRY_ID))
            .set(LOG_KEY.NEXT_KEY, Question.open(LOG_KEY.NEXT_KEY))
            .where(LOG_KEY.KEY_ID.eq(DSL.inline(HEAD))));

    private static final int LENGTH = 32;
    private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

    private final DSLContext database;

    KeyedLog(DSLContext database) {
        this.database = database;
    }

    /** The first key, to be kept elsewhere; with it begins what can be checked by key. */
    record First(long entry, String key) {

        String text() {
            return entry + "\t" + key + "\n";
        }

        byte[] bytes() {
            return HEX.decode(key);
        }

        /** Nothing of the key. */
        @Override
        public String toString() {
            return "the first key";
        }
    }

    /** A first key for the entry that comes next. */
    First draw() {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return new First(Rows.last(database, LOG_ENTRY.ENTRY_ID) + 1, HEX.encode(key));
    }

    boolean hasBegun() {
        return head().isPresent();
    }

    /** Whether that is its first key: from it follows the one that comes next. */
    boolean beganWith(First first) {
        Optional<LogKeyRecord> head = head();
        if (head.isEmpty() || first.entry() > head.get().getNextEntryId()) {
            return false;
        }
        byte[] key = first.bytes();
        for (long entry = first.entry(); entry < head.get().getNextEntryId(); entry++) {
            key = after(key);
        }
        return text(key).equals(head.get().getNextKey());
    }

    void begin(First first) {
        LogKeyRecord head = database.newRecord(LOG_KEY);
        head.setKeyId(HEAD);
        head.setNextEntryId(first.entry());
        head.setNextKey(first.key());
        head.insert();
    }

    /** The keyed seal of an entry. */
    record Mac(long entry, String mac) {}

    /** The key of the entry that comes next; of those sealed since it was looked up the store knows nothing before they are {@link #keep kept}. */
    record Reached(long nextEntry, String nextKey, ImmutableList<Mac> unkept) {

        Reached sealing(LogEntryRecord entry) {
            byte[] key = HEX.decode(nextKey);
            ImmutableList<Mac> sealed = ImmutableList.<Mac>builder()
                    .addAll(unkept)
                    .add(new Mac(entry.getEntryId(), mac(key, entry)))
                    .build();
            return new Reached(nextEntry + 1, HEX.encode(after(key)), sealed);
        }

        /** Nothing of the key. */
        @Override
        public String toString() {
            return "up to entry " + nextEntry;
        }
    }

    /** Where it has not begun yet, nothing. */
    static Optional<Reached> reached(Parcel parcel) {
        return ENDS.ask(parcel)
                .map(head ->
                        new Reached(head.get(LOG_KEY.NEXT_ENTRY_ID), head.get(LOG_KEY.NEXT_KEY), ImmutableList.of()));
    }

    /** The keys of the entries in between are forgotten, and never were in the store. */
    static Reached keep(Parcel parcel, Reached reached) {
        if (reached.unkept.isEmpty()) {
            return reached;
        }
        Rows macs = new Rows(parcel, MACS);
        reached.unkept.forEach(one -> macs.put(one.entry, one.mac));
        macs.pass();
        parcel.add(GOES_ON, reached.nextEntry, reached.nextKey);
        return new Reached(reached.nextEntry, reached.nextKey, ImmutableList.of());
    }

    Optional<LogKeyRecord> head() {
        return database.selectFrom(LOG_KEY).where(LOG_KEY.KEY_ID.eq(HEAD)).fetchOptional();
    }

    /** There is no way back. */
    static byte[] after(byte[] key) {
        return Hashing.hmacSha256(key)
                .hashString("toandan: next key of the log", StandardCharsets.UTF_8)
                .asBytes();
    }

    static String text(byte[] key) {
        return HEX.encode(key);
    }

    static String mac(byte[] key, LogEntryRecord entry) {
        Hasher hasher = Hashing.hmacSha256(key).newHasher();
        hasher.putLong(entry.getEntryId());
        hasher.putLong(Log.micros(entry.getRecordedAt()));
        put(hasher, entry.getActor());
        put(hasher, entry.getDeed());
        put(hasher, entry.getSubject());
        put(hasher, entry.getPreviousSeal());
        put(hasher, entry.getSeal());
        return hasher.hash().toString();
    }

    /** Its length first, so that no two fields can trade letters. */
    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }
}
