package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.unit.Units;

/** From which store an export is made, of what place and to where; as opposed to what stands in its rows, which each command says. */
final class ExportOptions {

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Nullable
    String under() {
        return under;
    }

    /** As a writer wants it, which goes by the name. */
    String target() {
        return output == null ? "" : output.toString();
    }

    /** Whether a record of that unit is asked for: of any unit, or of one that ever stood under the one named. */
    Predicate<String> asks(Units units) {
        if (under == null) {
            return code -> true;
        }
        Set<String> codes = CodesUnder.ever(units, under);
        return codes::contains;
    }

    /**
     * Writes the rows from one state of the store, and tells how many.
     *
     * @param rows writes them, and says how many
     */
    int export(Console console, Wording wording, ToLongBiFunction<Registers, Results> rows) {
        try (Store open = store.open();
                Results results = Output.to(console, output)) {
            long written = open.read(registers -> rows.applyAsLong(registers, results));
            results.publish();
            if (output != null) {
                console.tell(wording, Sentence.of("cli/wording:export.rows", written));
            }
        }
        return Commands.DONE;
    }
}
