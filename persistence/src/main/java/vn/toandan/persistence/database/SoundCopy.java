package vn.toandan.persistence.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** A file with a copy of a whole database, taken while others read and write that, and reopened before it counts: until then it has another name. */
final class SoundCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path to;
    private final Path unproved;

    SoundCopy(Path to) {
        this.to = to;
        this.unproved = Path.of(to + ".part");
    }

    /** Of what the engine holds at one moment. */
    void of(Engine engine, Consumer<Path> proof) {
        write(proof, () -> engine.copyTo(unproved));
    }

    /** Of a file that nobody writes. */
    void ofFile(Path file, Consumer<Path> proof) {
        write(proof, () -> Files.copy(file, unproved));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Consumer<Path> proof, Writing writing) {
        boolean isDone = false;
        try {
            new SqliteRemains(unproved).remove();
            writing.run();
            proof.accept(unproved);
            try (FileChannel channel = FileChannel.open(unproved, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unproved, to, StandardCopyOption.ATOMIC_MOVE);
            isDone = true;
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("copy.unwritten", to), e);
        } finally {
            if (!isDone) {
                new SqliteRemains(unproved).remove();
            }
        }
    }

    /** The file is whole, and so is the log in it. */
    static void prove(Path file) {
        SqliteFile copy = new SqliteFile(file, PATIENCE);
        try (Connection connection = copy.reader();
                PreparedStatement check = connection.prepareStatement("pragma integrity_check");
                ResultSet answer = check.executeQuery()) {
            boolean isSound = answer.next()
                    && answer.getString(1).equals("ok")
                    && new Log(Connections.using(copy, connection))
                            .firstBroken()
                            .isEmpty();
            if (!isSound) {
                throw new StoreTrouble(Code.DAMAGED, MasterKey.says("copy.unsound", file));
            }
        } catch (SQLException | DataAccessException e) {
            throw copy.trouble(e);
        }
    }
}
