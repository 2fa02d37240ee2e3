package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableMap;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.judging.FiledSheet;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** A program of its own that files two sheets at a time, number after number, and says each number once it is acknowledged. */
final class Scribe {

    static final LocalDate DAY = LocalDate.of(2024, 11, 14);

    private Scribe() {}

    /** Each number stands on two sheets of one write: they come together or not at all. */
    static String unit(long number, String half) {
        return half + number;
    }

    /** Where the store is, and from which number to go on; it waits until it is told to begin, and ends by being killed. */
    public static void main(String[] arguments) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try (Store store = Store.open(Path.of(arguments[0]))) {
            store.lastRecordedAt();
            for (int told = System.in.read(); told >= 0 && told != '\n'; told = System.in.read()) {}
            for (long number = Long.parseLong(arguments[1]); ; number++) {
                write(store, number);
                out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private static boolean write(Store store, long number) {
        return store.write(
                FILING,
                registers -> registers.sheets().file(stating(number, "A"), DAY, Optional.empty())
                        && registers.sheets().file(stating(number, "B"), DAY, Optional.empty()));
    }

    /** As little of the law as possible is loaded: most of the time goes into starting. */
    private static FiledSheet stating(long number, String half) {
        NamedUnit unit = new NamedUnit(unit(number, half), UnitKind.RESIDENTIAL_AREA, "");
        return new FiledSheet(unit, 2024, ImmutableMap.of("crimes", Long.toString(number)), ImmutableMap.of());
    }
}
