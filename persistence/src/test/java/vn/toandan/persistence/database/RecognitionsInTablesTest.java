package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.Judgements;
import vn.toandan.recognition.Recognitions;
import vn.toandan.recognition.RecognitionsContract;

/** What every such register does, on a real file. */
class RecognitionsInTablesTest implements RecognitionsContract {

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
    public Recognitions recognitions() {
        return new RecognitionsThrough(file);
    }

    @Override
    public Judgements judgements() {
        return new JudgementsThrough(file);
    }
}
