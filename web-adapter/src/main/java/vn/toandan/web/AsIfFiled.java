package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.SourceFile;
import vn.toandan.judging.UnitYear;

/** The sheets that were filed, and one that is only being tried ("phiếu xem thử") in the place of its unit's; as opposed to filing it. */
final class AsIfFiled implements FactSheets {

    private final FactSheets filed;
    private final SheetVersion tried;

    AsIfFiled(FactSheets filed, FiledSheet tried, LocalDate today) {
        this.filed = filed;
        this.tried = new SheetVersion(new SheetVersion.Id(0), tried, today, Optional.empty());
    }

    @Override
    public boolean file(FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> file) {
        throw new IllegalStateException("nothing is filed while something is tried");
    }

    @Override
    public boolean cameFrom(SourceFile file) {
        return filed.cameFrom(file);
    }

    @Override
    public Optional<SheetVersion> find(SheetVersion.Id id) {
        return id.equals(tried.id()) ? Optional.of(tried) : filed.find(id);
    }

    @Override
    public Optional<SheetVersion> asKnownOn(LocalDate day, UnitYear of) {
        return of.equals(tried.sheet().about()) ? Optional.of(tried) : filed.asKnownOn(day, of);
    }

    @Override
    public void asKnownOn(LocalDate day, int year, Consumer<SheetVersion> sink) {
        AtomicBoolean isToCome = new AtomicBoolean(year == tried.sheet().year());
        String code = tried.sheet().unit().code();
        filed.asKnownOn(day, year, version -> {
            int order = version.sheet().unit().code().compareTo(code);
            if (order >= 0 && isToCome.getAndSet(false)) {
                sink.accept(tried);
            }
            if (order != 0 || year != tried.sheet().year()) {
                sink.accept(version);
            }
        });
        if (isToCome.get()) {
            sink.accept(tried);
        }
    }

    @Override
    public ImmutableSortedSet<Integer> yearsAsKnownOn(LocalDate day) {
        return filed.yearsAsKnownOn(day);
    }

    @Override
    public ImmutableList<SheetVersion> history(UnitYear of) {
        return filed.history(of);
    }
}
