package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FactSheetsContract;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;

/** What every such register does, on a real file. */
class FactSheetsInTablesTest implements FactSheetsContract {

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
    public FactSheets sheets() {
        return new SheetsThrough(file);
    }

    private Optional<FiledSheet> read(UnitYear about) {
        return file.store()
                .read(registers -> registers.sheets().asKnownOn(IN_MARCH, about))
                .map(SheetVersion::sheet);
    }

    /** The connection that read before reads again, with what it met then. */
    @Test
    void a_reader_that_was_kept_learns_of_a_layout_that_came_after_its_last_reading() {
        FiledSheet narrow = new FiledSheet(Thon1.UNIT, 2023, ImmutableMap.of("crimes", "1"), ImmutableMap.of());
        FiledSheet wider = new FiledSheet(
                Thon1.UNIT, 2024, ImmutableMap.of("crimes", "2", "family_conflicts", "3"), ImmutableMap.of());
        sheets().file(narrow, IN_MARCH, Optional.empty());
        assertThat(read(narrow.about())).contains(narrow);
        sheets().file(wider, IN_MARCH, Optional.empty());
        assertThat(read(wider.about())).contains(wider);
        assertThat(read(narrow.about())).contains(narrow);
    }
}
