package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.intake.Bounds;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.intake.Intake;
import vn.toandan.persistence.intake.TakenIn;
import vn.toandan.persistence.sheets.Source;

/** Files named on the command line on their way into a store, and what is told of them; as opposed to the {@link Intake}, which takes them in. */
final class FileEntry {

    private final Console console;
    private final Wording wording;

    FileEntry(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /** All of them, or none; and says what came of it. */
    Integer take(StoreOption store, String deed, List<String> names, Intake intake) {
        Inputs.requireFiles(names);
        try (Store open = store.open()) {
            ImmutableList<Source> sources = new Inputs(console, wording).sources(names);
            TakenIn taken = enter(open, StoreOption.change(deed, String.join(", ", names)), sources, intake);
            taken.says().forEach(said -> console.out().println(wording.say(said)));
        }
        return Commands.DONE;
    }

    /** The same of what is at hand, where only what a person should look at is told. */
    TakenIn enter(Store store, Change change, ImmutableList<Source> sources, Intake intake) {
        TakenIn taken = written(store, change, sources, intake);
        new Inputs(console, wording).tellRemarks(taken.remarks(), taken.moreRemarks());
        taken.notices().forEach(notice -> console.tell(wording, notice));
        return taken;
    }

    private TakenIn written(Store store, Change change, ImmutableList<Source> sources, Intake intake) {
        try (Progress progress = Progress.over(console, sources)) {
            return store.write(change, registers -> intake.take(registers, Bounds.NONE, sources, progress));
        } catch (FilesRefused refused) {
            new Inputs(console, wording).refuseAny(refused.complaints());
            throw refused;
        }
    }
}
