package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.privacy.SubjectRequestsContract;

/** What every such register does, on a real file. */
class SubjectRequestsInTablesTest implements SubjectRequestsContract {

    @TempDir
    private Path folder;

    private StoreFile file;

    @BeforeEach
    void open() {
        file = new StoreFile(folder);
    }

    @AfterEach
    void close() {
        file.close();
    }

    @Override
    public SubjectRequests requests() {
        return new SubjectRequestsThrough(file);
    }
}
