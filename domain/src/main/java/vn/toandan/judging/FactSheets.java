package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The sheets that offices filed ("sổ phiếu số liệu"), every version of each. Of two versions the one known later holds, and of two
 * known on the same day the one filed later.
 */
public interface FactSheets {

    /**
     * Files a sheet as known from that day on. One that says the same as what was known on that day already is no new version: filing
     * it twice changes nothing.
     *
     * @return whether there is a new version
     */
    boolean file(FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> file);

    /** Whether some version came from a file with the same bytes. */
    boolean cameFrom(SourceFile file);

    Optional<SheetVersion> find(SheetVersion.Id id);

    /** What was known on that day. */
    Optional<SheetVersion> asKnownOn(LocalDate day, UnitYear of);

    /** What was known on that day of every unit for a year, one after another by unit code. */
    void asKnownOn(LocalDate day, int year, Consumer<SheetVersion> sink);

    /** The years of which something was known on that day. */
    ImmutableSortedSet<Integer> yearsAsKnownOn(LocalDate day);

    /** Every version, by the day it was known, then as filed. */
    ImmutableList<SheetVersion> history(UnitYear of);
}
