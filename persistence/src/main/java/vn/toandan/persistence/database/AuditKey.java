package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** The file with the first key of a log ("khóa kiểm tra nhật ký"), which whoever audits takes away and keeps; as opposed to the {@link MasterKey}, which opens what is sealed. */
public final class AuditKey {

    /** The number of an entry, and the key for it. */
    private static final Pattern KEY = Pattern.compile("\\s*([0-9]{1,18})\t([0-9a-f]{64})\\s*");

    private static final CopyOption[] REPLACING = {StandardCopyOption.ATOMIC_MOVE};

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

    /**
     * Makes one where the log has none yet. It waits beside its place until the log has begun with it: whoever is stopped before has begun nothing, and what waits there is thrown
     * away; whoever is stopped after has begun, and the next who comes puts it in its place.
     */
    void provide(Engine store) {
        if (Files.notExists(waiting()) && hasBegun(store)) {
            return;
        }
        try {
            begin(store);
            put();
        } catch (FileAlreadyExistsException e) {
            throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.there", file), e);
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("key.absent", file), e);
        }
    }

    private Path waiting() {
        return Path.of(file + ".new");
    }

    private static boolean hasBegun(Engine store) {
        try (Connection reader = store.reader()) {
            return new KeyedLog(Connections.using(store, reader)).hasBegun();
        } catch (SQLException | DataAccessException e) {
            throw store.trouble(e);
        }
    }

    private void begin(Engine store) throws IOException {
        try (Connection connection = store.writer()) {
            connection.setAutoCommit(false);
            DSLContext database = Connections.using(store, connection);
            store.claim(database);
            KeyedLog log = new KeyedLog(database);
            if (Files.exists(waiting()) && key(waiting()).filter(log::beganWith).isEmpty()) {
                Files.delete(waiting());
            }
            if (!log.hasBegun()) {
                requirePlace();
                KeyedLog.First first = log.draw();
                DurableFile.create(waiting(), first.text());
                log.begin(first);
            }
            connection.setAutoCommit(true);
        } catch (SQLException | DataAccessException e) {
            throw store.trouble(e);
        }
    }

    /** Beside a store it is that store's, and with a log that has not begun it has sealed nothing. */
    private void requirePlace() throws FileAlreadyExistsException {
        if (!isBeside && isThere()) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private void put() throws IOException {
        try {
            DurableFile.move(waiting(), file, isBeside ? REPLACING : new CopyOption[0]);
        } catch (NoSuchFileException e) {
            // Somebody who makes the same store put it there, or nothing waited.
        }
    }

    KeyedLog.First read() {
        try {
            return key(file)
                    .orElseThrow(() -> new StoreTrouble(Code.NO_KEY, MasterKey.says("key.audit_unreadable", file)));
        } catch (IOException e) {
            throw new StoreTrouble(Code.NO_KEY, MasterKey.says("key.audit_absent", file), e);
        }
    }

    /** Empty where it says anything else. */
    private static Optional<KeyedLog.First> key(Path place) throws IOException {
        Matcher text = KEY.matcher(new String(Files.readAllBytes(place), StandardCharsets.US_ASCII));
        return text.matches()
                ? Optional.of(new KeyedLog.First(Long.parseLong(text.group(1)), text.group(2)))
                : Optional.empty();
    }
}
