package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.HotspotsContract;

/** What every such register does, on a real file. */
class HotspotsInTablesTest implements HotspotsContract {

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
    public Hotspots hotspots() {
        return new HotspotsThrough(file);
    }
}
