package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.SourceFile;
import vn.toandan.judging.UnitYear;

/** The sheets of a store, a transaction a call. */
record SheetsThrough(StoreFile file) implements FactSheets {

    @Override
    public boolean file(FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> from) {
        return file.write(registers -> registers.sheets().file(sheet, knownOn, from));
    }

    @Override
    public boolean cameFrom(SourceFile from) {
        return file.store().read(registers -> registers.sheets().cameFrom(from));
    }

    @Override
    public Optional<SheetVersion> find(SheetVersion.Id id) {
        return file.store().read(registers -> registers.sheets().find(id));
    }

    @Override
    public Optional<SheetVersion> asKnownOn(LocalDate day, UnitYear of) {
        return file.store().read(registers -> registers.sheets().asKnownOn(day, of));
    }

    @Override
    public void asKnownOn(LocalDate day, int year, Consumer<SheetVersion> sink) {
        file.store().read(registers -> {
            registers.sheets().asKnownOn(day, year, sink);
            return true;
        });
    }

    @Override
    public ImmutableList<SheetVersion> history(UnitYear of) {
        return file.store().read(registers -> registers.sheets().history(of));
    }

    @Override
    public ImmutableSortedSet<Integer> yearsAsKnownOn(LocalDate day) {
        return file.store().read(registers -> registers.sheets().yearsAsKnownOn(day));
    }
}
