package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.intake.Intakes;
import vn.toandan.persistence.intake.TakenIn;
import vn.toandan.persistence.sheets.Source;

/** {@code nominate}: files one nomination as it is typed; as opposed to {@code import nominations}, which takes files. */
@Command(name = "nominate", mixinStandardHelpOptions = true)
final class NominateCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "NOMINATION")
    private String nomination = "";

    @Option(names = "--subject-kind", paramLabel = "KIND", required = true)
    private SubjectKind kind = SubjectKind.INDIVIDUAL;

    @Option(names = "--form", paramLabel = "FORM", required = true)
    private CommendationForm form = CommendationForm.COMMUNE_GIAY_KHEN;

    @Option(names = "--set", paramLabel = "COLUMN=VALUE")
    private List<String> cells = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    NominateCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Source row = row();
        LocalDate day = knownOn.day();
        try (Store open = store.open()) {
            TakenIn taken = new FileEntry(console, wording)
                    .enter(
                            open,
                            StoreOption.change("nominate", nomination),
                            ImmutableList.of(row),
                            Intakes.typedNominations(Law.commendation(), day));
            Sentence said = Sentence.of("cli/wording:nominate." + (taken.changed() == 0 ? "nothing_new" : "filed"));
            console.out().println(wording.say(said));
        }
        return Commands.DONE;
    }

    /** What was typed as a file of one row, so that it is read and refused in the same words. */
    private Source row() {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(NominationFact.NOMINATION.id(), nomination);
        named.put(NominationFact.SUBJECT_KIND.id(), kind.code());
        named.put(NominationFact.PROPOSED_FORM.id(), form.code());
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            if (equals < 1 || named.put(cell.substring(0, equals).strip(), cell.substring(equals + 1)) != null) {
                throw new WrongUsage(Sentence.of("cli/wording:nominate.cell", cell));
            }
        }
        String text = line(named.keySet().stream()) + line(named.values().stream());
        return Source.of("--set", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(Stream<String> fields) {
        return fields.map(field -> '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }
}
