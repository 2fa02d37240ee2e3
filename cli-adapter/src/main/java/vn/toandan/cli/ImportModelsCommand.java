package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.model.ModelDesk;
import vn.toandan.model.ModelRow;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;

/** {@code import models}: takes models and their yearly reviews into the register, all of them or none. */
@Command(name = "models", mixinStandardHelpOptions = true)
final class ImportModelsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final RecordOptions options = new RecordOptions();

    ImportModelsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.take(console, wording, "import models", new Rows(options.knownOn()));
    }

    /** As known from that day. */
    record Rows(LocalDate knownOn) implements RecordEntry.Kind<ModelRow> {

        @Override
        public Register register() {
            return ModelFiles.MODELS;
        }

        @Override
        public ModelRow row(RegisterRow row, long place) {
            return ModelFiles.row(row, place);
        }

        @Override
        public Optional<String> unitCode(ModelRow row) {
            return Optional.of(row.unitCode());
        }

        @Override
        public RecordEntry.Entered enter(Registers registers, ImmutableList<ModelRow> rows, FilePlaces places) {
            ModelDesk.Taken taken = new ModelDesk(registers.models()).take(rows, knownOn);
            if (taken instanceof ModelDesk.Taken.Accepted accepted) {
                int changed = accepted.models() + accepted.reviews();
                String key = changed == 0 ? "records_nothing_new" : "models";
                return RecordEntry.Entered.written(
                        changed,
                        Sentence.of("cli/wording:import." + key, rows.size(), accepted.models(), accepted.reviews()));
            }
            return RecordEntry.Entered.refused(((ModelDesk.Taken.Rejected) taken)
                    .rejections().stream()
                            .map(one ->
                                    places.complaint(one.row(), one.column(), one.value(), one.wrong(), one.right())));
        }
    }
}
