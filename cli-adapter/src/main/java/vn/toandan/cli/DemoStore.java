package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.example.ExampleStore;
import vn.toandan.persistence.example.NhuThanh;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitRow;

/**
 * {@code demo --store}: the example in a store, its registers brought in, filed and judged each year as an office would have; as opposed
 * to the plain {@code demo}, which keeps nothing. What is made up is never put beside what an office keeps.
 */
final class DemoStore {

    private final Console console;
    private final Wording wording;
    private final SafetyStandard standard = Law.standard();

    DemoStore(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    void load(StoreAddress place) {
        boolean isNew = fill(place);
        say(Sentence.of(isNew ? "cli/wording:demo.loaded" : "cli/wording:demo.loaded_before", place.toString()));
        say(Sentence.of("cli/wording:demo.example"));
        console.out().println();
        next(place);
        paragraph(place, place.toString());
    }

    /** What the same comes to, of a store that is gone when this returns. */
    void show(String named) {
        try {
            Path folder = Files.createTempDirectory("toandan");
            try {
                StoreAddress place = StoreAddress.of(folder.resolve(named));
                fill(place);
                paragraph(place, named);
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw FileTrouble.writing(named, e);
        }
    }

    /** Whether nothing was there before. */
    private boolean fill(StoreAddress place) {
        ImmutableList<UnitRow> units = ExampleStore.units();
        Store.migrate(place);
        try (Store store = Store.open(place)) {
            return store.write(StoreOption.change("demo", NhuThanh.units().name()), registers -> {
                requireOwn(registers, units);
                return ExampleStore.fill(registers, standard);
            });
        }
    }

    private void paragraph(StoreAddress place, String named) {
        console.out().println();
        try (Store store = Store.open(place)) {
            store.read(registers -> {
                new DemoParagraph(console, wording, named).print(registers);
                return true;
            });
        }
    }

    /** Units that are not the example's, or records without any units, are some office's own. */
    private static void requireOwn(Registers registers, List<UnitRow> example) {
        if (registers.lastRecordedAt().isEmpty()) {
            return;
        }
        Set<String> own = example.stream().map(UnitRow::code).collect(Collectors.toSet());
        ImmutableSet<String> kept = registers.units().codes();
        if (kept.isEmpty() || !own.containsAll(kept)) {
            throw new WrongUsage(Sentence.of("cli/wording:demo.not_own"));
        }
    }

    private void next(StoreAddress place) {
        say(Sentence.of("cli/wording:demo.next"));
        TextTable commands = new TextTable(console.out());
        for (String name : List.of("report", "stored", "why", "unit", "correct")) {
            commands.row(
                    Cell.of("  " + wording.phrase(Sentence.of("cli/wording:demo.next." + name, place.toString()))),
                    Cell.of(wording.phrase(Sentence.of("cli/wording:demo.next." + name + ".why"))));
        }
        commands.flush();
    }

    private void say(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }
}
