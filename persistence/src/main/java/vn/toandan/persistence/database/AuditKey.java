package vn.toandan.persistence.database;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The file with the first key of a log ("khóa kiểm tra nhật ký"), which whoever audits takes away and keeps; as opposed to the {@link MasterKey}, which opens what is sealed. */
public final class AuditKey {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

    private static final String ENDING = ".audit-key";

    private final Path file;
    private final boolean isBeside;

    private AuditKey(Path file, boolean isBeside) {
        this.file = file;
        this.isBeside = isBeside;
    }

    /** Beside the store, where it is made. */
    public static AuditKey of(Path store) {
        return new AuditKey(Path.of(store + ENDING), true);
    }

    /** In the working folder, since nothing can lie beside what is on a server, and who has that is not to have the key. */
    static AuditKey of(PostgresUrl url) {
        return at(Path.of(url.fileName() + ENDING));
    }

    /** One that is there already belongs to some log, and is never replaced. */
    public static AuditKey at(Path file) {
        return new AuditKey(file, false);
    }

    Path file() {
        return file;
    }

    /** Whether it is beside what it is the key to, where whoever audits has left it. */
    boolean liesBeside() {
        return isBeside && isThere();
    }

    /** Whether the file is there still. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** Where it is. */
    @Override
    public String toString() {
        return file.toString();
    }

    /** Makes one where the log has none yet: on the disk before the log begins with it. */
    void provide(Engine store) {
        try (Connection reader = store.reader()) {
            if (new KeyedLog(Connections.using(store, reader)).hasBegun()) {
                return;
            }
        } catch (SQLException | DataAccessException e) {
            throw store.trouble(e);
        }
        try (Connection connection = store.writer()) {
            connection.setAutoCommit(false);
            DSLContext database = Connections.using(store, connection);
            store.claim(database);
            KeyedLog log = new KeyedLog(database);
            if (!log.hasBegun()) {
                KeyedLog.First first = log.draw();
                write(first);
                log.begin(first);
            }
            connection.setAutoCommit(true);
        } catch (SQLException | DataAccessException e) {
            throw store.trouble(e);
        }
    }

    /** One that a broken beginning left behind, beside a store, has sealed nothing. */
    private void write(KeyedLog.First first) {
        try {
            if (isBeside) {
                Files.deleteIfExists(file);
            }
            Files.createFile(file, MasterKey.ownerOnly());
            Files.writeString(
                    file, first.text(), StandardCharsets.US_ASCII, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.there", file), e);
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("key.absent", file), e);
        }
    }

    KeyedLog.First read() {
        try {
            List<String> parts = Splitter.on('\t')
                    .splitToList(
                            Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (parts.size() == 2 && KEY.matcher(parts.get(1)).matches()) {
                return new KeyedLog.First(Long.parseLong(parts.get(0)), parts.get(1));
            }
        } catch (IOException e) {
            throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.audit_absent", file), e);
        } catch (IllegalArgumentException e) {
            throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.audit_unreadable", file));
        }
        throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.audit_unreadable", file));
    }
}
