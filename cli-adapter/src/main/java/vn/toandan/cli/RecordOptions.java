package vn.toandan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Wording;
import vn.toandan.persistence.intake.Intake;

/** Which files of dated records go into which store, and from when they are known; what their imports share. */
final class RecordOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    LocalDate knownOn() {
        return knownOn.day();
    }

    /** Takes them in, as that command does. */
    Integer take(Console console, Wording wording, String deed, Intake intake) {
        return new FileEntry(console, wording).take(store, deed, files, intake);
    }
}
