package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.JudgementsContract;

/** What every such register does, on a real file. */
class JudgementsInTablesTest implements JudgementsContract {

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
    public Judgements judgements() {
        return new JudgementsThrough(file);
    }

    @Override
    public FactSheets sheets() {
        return new SheetsThrough(file);
    }
}
