package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.judging.SheetDraftsContract;
import vn.toandan.judging.Thon1;

/** What every such register does, on a real file. */
class SheetDraftsInTablesTest implements SheetDraftsContract {

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
    public SheetDrafts drafts() {
        return new SheetDraftsThrough(file);
    }

    @Test
    void the_log_tells_of_no_draft_and_nothing_counts_as_recorded() {
        drafts().keep(SheetDraftsContract.draft("lan.nt", Thon1.YEAR_2024, AT));
        drafts().end("lan.nt", Thon1.YEAR_2024);
        assertThat(file.store().lastRecordedAt()).isEmpty();
    }

    @Test
    void a_draft_is_not_kept_in_a_read() {
        assertThatThrownBy(() -> file.store().read(registers -> {
                    registers.drafts().keep(SheetDraftsContract.draft("lan.nt", Thon1.YEAR_2024, AT));
                    return true;
                }))
                .isInstanceOf(StoreTrouble.class);
        assertThat(drafts().find("lan.nt", Thon1.YEAR_2024)).isEmpty();
    }
}
