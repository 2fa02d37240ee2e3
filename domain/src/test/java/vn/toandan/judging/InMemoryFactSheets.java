package vn.toandan.judging;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Filed sheets for tests that need no store. */
public final class InMemoryFactSheets implements FactSheets {

    private static final Comparator<SheetVersion> AS_KNOWN = comparing(SheetVersion::knownOn)
            .thenComparing(version -> version.id().number());

    private final List<SheetVersion> filed = new ArrayList<>();

    @Override
    public boolean file(FiledSheet sheet, LocalDate knownOn, Optional<SourceFile> file) {
        boolean isNew = asKnownOn(knownOn, sheet.about())
                .filter(known -> known.sheet().equals(sheet))
                .isEmpty();
        if (isNew) {
            filed.add(new SheetVersion(new SheetVersion.Id(filed.size() + 1), sheet, knownOn, file));
        }
        return isNew;
    }

    @Override
    public boolean cameFrom(SourceFile file) {
        return filed.stream()
                .flatMap(version -> version.file().stream())
                .anyMatch(from -> from.sha256().equals(file.sha256()));
    }

    @Override
    public Optional<SheetVersion> find(SheetVersion.Id id) {
        return filed.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SheetVersion> asKnownOn(LocalDate day, UnitYear of) {
        return filed(of).filter(version -> !version.knownOn().isAfter(day)).max(AS_KNOWN);
    }

    @Override
    public void asKnownOn(LocalDate day, int year, Consumer<SheetVersion> sink) {
        filed.stream()
                .map(version -> version.sheet().about())
                .filter(about -> about.year() == year)
                .distinct()
                .sorted(comparing(UnitYear::unitCode))
                .forEach(about -> asKnownOn(day, about).ifPresent(sink));
    }

    @Override
    public ImmutableSortedSet<Integer> yearsAsKnownOn(LocalDate day) {
        return filed.stream()
                .filter(version -> !version.knownOn().isAfter(day))
                .map(version -> version.sheet().year())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableList<SheetVersion> history(UnitYear of) {
        return filed(of).sorted(AS_KNOWN).collect(ImmutableList.toImmutableList());
    }

    private Stream<SheetVersion> filed(UnitYear of) {
        return filed.stream().filter(version -> version.sheet().about().equals(of));
    }
}
