package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.unit.Units;
import vn.toandan.unit.UnitsContract;

/** What every register of units does, on a real file. */
class UnitsInTablesTest implements UnitsContract {

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
    public Units units() {
        return new UnitsThrough(file);
    }

    @Test
    void what_is_there_already_is_not_logged_again() {
        units().put(ImmutableList.of(PROVINCE, VILLAGE));
        units().record(ImmutableList.of(CARRIED, FOUNDED));
        Change later = new Change("Sở Nội vụ", "import units", "", StoreFile.NOON.plusSeconds(60));
        file.store().write(later, registers -> {
            registers.units().put(ImmutableList.of(VILLAGE, PROVINCE));
            registers.units().record(ImmutableList.of(FOUNDED, CARRIED));
            return true;
        });
        assertThat(file.store().lastRecordedAt()).contains(StoreFile.NOON);
    }
}
