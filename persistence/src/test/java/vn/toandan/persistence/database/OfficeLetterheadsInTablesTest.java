package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.OfficeLetterheads;
import vn.toandan.account.OfficeLetterheadsContract;

/** What every such register does, on a real file. */
class OfficeLetterheadsInTablesTest implements OfficeLetterheadsContract {

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
    public OfficeLetterheads letterheads() {
        return new OfficeLetterheadsThrough(file);
    }

    @Test
    void the_same_letterhead_again_is_no_change() {
        letterheads().put(COMMUNE, FULL);
        letterheads().put(COMMUNE, FULL);
        assertThat(file.store().logBefore(Long.MAX_VALUE, 10)).hasSize(1);
    }
}
