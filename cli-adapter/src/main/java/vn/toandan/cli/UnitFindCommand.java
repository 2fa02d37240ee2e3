package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.unit.NameMatch;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitNames;
import vn.toandan.unit.UnitType;

/** {@code unit find}: the units of a name, however its tone marks are placed; as opposed to {@code unit show}, which asks a code. */
@Command(name = "find", mixinStandardHelpOptions = true)
final class UnitFindCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "commune")
    private UnitType kind = UnitType.COMMUNE;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private final StoreOption store = new StoreOption();

    UnitFindCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            open.read(this::find);
        }
        return Commands.DONE;
    }

    private boolean find(Registers registers) {
        NameMatch match = new UnitNames(registers.units()).find(name, kind, Optional.ofNullable(under), on);
        if (match instanceof NameMatch.One one) {
            print(registers, List.of(one.unit()));
        } else if (match instanceof NameMatch.Several several) {
            print(registers, several.units());
        } else {
            console.tell(wording, Sentence.of("cli/wording:unit.find.none", Visible.text(name), kind.words(), on));
        }
        return true;
    }

    /** Many units bear one name, so that each is told with what it stands under. */
    private void print(Registers registers, List<Unit> units) {
        UnitShowCommand.print(console, wording, units, unit -> above(registers, unit));
    }

    private String above(Registers registers, Unit unit) {
        List<String> names = new ArrayList<>();
        for (Optional<Unit> next = parent(registers, unit); next.isPresent(); next = parent(registers, next.get())) {
            names.add(Visible.text(next.get().name()));
        }
        return String.join(", ", names);
    }

    private Optional<Unit> parent(Registers registers, Unit unit) {
        return unit.parent().flatMap(code -> registers.units().find(code, on));
    }
}
