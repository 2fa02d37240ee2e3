package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.SOURCE_FILE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.judging.SourceFile;

/** The files as rows, each numbered once. */
final class SourceFilesInTables implements SourceFiles {

    private final DSLContext database;
    private final Entry entry;
    private final Map<String, Long> numbers = new HashMap<>();

    SourceFilesInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public boolean isKnown(SourceFile file) {
        return known(file).isPresent();
    }

    @Override
    public void remember(SourceFile file) {
        number(file);
    }

    /** Its number, given now if it has none yet. */
    long number(SourceFile file) {
        return numbers.computeIfAbsent(file.sha256(), digest -> known(file).orElseGet(() -> added(file)));
    }

    private Optional<Long> known(SourceFile file) {
        return database.select(SOURCE_FILE.FILE_ID)
                .from(SOURCE_FILE)
                .where(SOURCE_FILE.SHA256.eq(file.sha256()))
                .fetchOptional(SOURCE_FILE.FILE_ID);
    }

    private long added(SourceFile file) {
        long id = database.fetchCount(SOURCE_FILE) + 1L;
        database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.FILE_ID, id)
                .set(SOURCE_FILE.FILE_NAME, file.name())
                .set(SOURCE_FILE.SHA256, file.sha256())
                .set(SOURCE_FILE.ENTRY_ID, entry.id())
                .execute();
        return id;
    }
}
