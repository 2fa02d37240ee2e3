package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.UnitJson;
import vn.toandan.persistence.documents.VietnameseOrder;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;

/** {@code unit show}: one unit on a day, whom it came from, what it became, what stands under it. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class UnitShowCommand implements Callable<Integer> {

    private static final Comparator<Unit> BY_NAME =
            Comparator.comparing(Unit::name, VietnameseOrder.INSTANCE).thenComparing(Unit::code);

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitShowCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            open.read(this::show);
        }
        return Commands.DONE;
    }

    private boolean show(Registers registers) {
        Unit unit = registers.units().find(code, on).orElseThrow(() -> UnknownUnit.on(on, code, registers.units()));
        Lineage lineage = new Lineage(registers.units());
        switch (format) {
            case JSON -> console.out().print(UnitJson.show(unit, lineage));
            case TEXT -> {
                say(
                        "unit.show.head",
                        Visible.text(unit.name()),
                        code,
                        unit.type().words());
                if (unit.until().isPresent()) {
                    say("unit.show.days", unit.from(), unit.until().get());
                } else {
                    say("unit.show.days_open", unit.from());
                }
                unit.parent().ifPresent(parent -> {
                    List<Unit> above =
                            registers.units().find(parent, on).stream().toList();
                    list("unit.show.parent", above);
                });
                list("unit.show.predecessors", lineage.predecessors(unit));
                list("unit.show.successors", lineage.successors(unit));
                list("unit.show.children", registers.units().children(code, on));
            }
        }
        return true;
    }

    private void list(String key, List<Unit> units) {
        if (units.isEmpty()) {
            return;
        }
        say(key, (long) units.size());
        print(console, wording, units, unit -> "");
    }

    /** A line a unit, in the order of their names, with what there is to add. */
    static void print(Console console, Wording wording, List<Unit> units, Function<Unit, String> added) {
        TextTable table = new TextTable(console.out());
        for (Unit unit : ImmutableList.sortedCopyOf(BY_NAME, units)) {
            List<TextTable.Cell> cells = Stream.of(
                            "  " + Visible.text(unit.code()),
                            Visible.text(unit.name()),
                            wording.phrase(unit.type().words()),
                            added.apply(unit))
                    .filter(text -> !text.isEmpty())
                    .map(TextTable.Cell::of)
                    .toList();
            table.row(cells, List.of());
        }
        table.flush();
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, values)));
    }
}
