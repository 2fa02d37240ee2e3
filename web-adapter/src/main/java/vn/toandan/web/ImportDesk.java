package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.intake.Bounds;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.intake.Intake;
import vn.toandan.persistence.intake.TakenIn;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.web.Problem.Wrong;

/** Files as they come in over HTTP ("nơi nhập tệp"), kept within a scope and within bounds; as opposed to the {@link Intake}, which takes them in. */
final class ImportDesk {

    static final String FILE = "file";

    /** So many rows of one file; whoever has more sends several, or has the command line. */
    static final int MOST_ROWS = 100_000;

    /** So long one file may keep others from writing. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Office office;

    /** What came of a file: taken in, or only looked at. */
    record Done(ImportKind kind, boolean isOnlyChecked, TakenIn taken) {}

    /** Looked at, and not to be kept: thrown, so that the transaction around it writes nothing. */
    private static final class OnlyChecked extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient TakenIn taken;

        OnlyChecked(TakenIn taken) {
            super("only checked", null, false, false);
            this.taken = taken;
        }
    }

    ImportDesk(Office office) {
        this.office = office;
    }

    /**
     * Takes in the file of a form.
     *
     * @throws FilesRefused with every reason, where the file is wrong
     * @throws Problem.Refusal where the form is
     */
    Done take(Asked asked, Parts parts) {
        List<Wrong> errors = new ArrayList<>();
        ImportKind kind = kind(asked, parts);
        ImportKind.Days days = days(kind, parts, errors);
        Optional<Parts.SentFile> file = parts.file(FILE);
        if (file.isEmpty()) {
            errors.add(Wrong.of(FILE, "missing"));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        boolean isOnlyChecked = parts.text("check").equals(Optional.of("true"));
        return take(asked, kind, days, file.orElseThrow().content().bytes(), isOnlyChecked);
    }

    /** As far as it may be shown to whoever sent it: of tips and nominations nothing that stands in their file. */
    ImmutableList<Complaint> shown(ImportKind kind, FilesRefused refused) {
        ImmutableList<Complaint> all = refused.complaints().kept();
        return kind.isShown()
                ? all
                : all.stream()
                        .map(one -> ImportErrors.withoutWords(one, heading -> kind.isColumn(office, heading)))
                        .collect(ImmutableList.toImmutableList());
    }

    /** What one may not import does not exist, and what does not exist neither. */
    ImportKind kind(Asked asked, Parts parts) {
        String code = parts.text("kind").orElse("");
        return ImportKind.of(code)
                .filter(kind -> kind.isFor(asked.account()))
                .orElseThrow(() -> code.isEmpty()
                        ? new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("kind", "missing")))
                        : Access.nothingHere());
    }

    private ImportKind.Days days(ImportKind kind, Parts parts, List<Wrong> errors) {
        LocalDate today = office.today();
        LocalDate knownOn = day(parts, "knownOn", errors).orElse(today);
        if (knownOn.isAfter(today)) {
            errors.add(Wrong.of("knownOn", "known_later"));
        }
        Optional<LocalDate> from = day(parts, "from", errors);
        Optional<LocalDate> on = day(parts, "on", errors);
        require(kind != ImportKind.CATALOGUE || from.isPresent(), "from", errors);
        require(kind != ImportKind.MAPPING || on.isPresent(), "on", errors);
        return new ImportKind.Days(knownOn, from, day(parts, "until", errors), on);
    }

    private static Optional<LocalDate> day(Parts parts, String name, List<Wrong> errors) {
        Optional<LocalDate> day = parts.text(name).flatMap(Asked::day);
        if (day.isEmpty() && parts.text(name).isPresent()) {
            errors.add(Wrong.of(name, "day"));
        }
        return day;
    }

    private static void require(boolean isThere, String field, List<Wrong> errors) {
        if (!isThere && errors.stream().noneMatch(wrong -> wrong.field().equals(field))) {
            errors.add(Wrong.of(field, "missing"));
        }
    }

    private Done take(Asked asked, ImportKind kind, ImportKind.Days days, byte[] bytes, boolean isOnlyChecked) {
        // What the file was called is not read: it may name a person.
        Source source = Source.of(kind.code() + " " + office.today(), bytes);
        Intake intake = kind.intake(office, days);
        LongConsumer patience = patience();
        try {
            TakenIn taken =
                    office.write(asked.account(), "import " + kind.code(), source.name(), office.now(), registers -> {
                        TakenIn all =
                                intake.take(registers, bounds(asked, registers), ImmutableList.of(source), patience);
                        if (isOnlyChecked) {
                            throw new OnlyChecked(all);
                        }
                        return all;
                    });
            return new Done(kind, false, taken);
        } catch (OnlyChecked checked) {
            return new Done(kind, true, checked.taken);
        }
    }

    private Bounds bounds(Asked asked, Registers registers) {
        return new Bounds(new Reach(office.scope(asked.account(), registers))::holds, MOST_ROWS);
    }

    private static LongConsumer patience() {
        long began = System.nanoTime();
        return bytes -> {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new Problem.Refusal(Problem.of(Problem.TOO_LARGE));
            }
        };
    }
}
