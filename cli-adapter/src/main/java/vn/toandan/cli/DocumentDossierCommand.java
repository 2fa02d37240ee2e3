package vn.toandan.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.DossierPaper;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Procedure;

/** {@code document dossier}: the list of papers of a unit's dossier, what is there and what is missing; recorded ones, or those that are named. */
@Command(name = "dossier", mixinStandardHelpOptions = true)
final class DocumentDossierCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--unit", paramLabel = "CODE", required = true)
    private String unit = "";

    @Option(names = "--year", paramLabel = "YYYY", required = true)
    private Year year = new Year(1);

    @Option(names = "--paper", paramLabel = "ID", split = ",")
    private List<String> papers = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Mixin
    private final DocumentFile file = new DocumentFile();

    @Mixin
    private final LetterheadOptions letterhead = new LetterheadOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    DocumentDossierCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /** A dossier as it is in the register. */
    private record Filed(Optional<Judgement> judged, Optional<Recognition> recognised) {}

    @Override
    public Integer call() {
        UnitYear about = new UnitYear(Arguments.text("--unit", unit), year.number());
        file.format();
        Filed filed;
        try (Store open = store.open()) {
            filed = open.read(registers -> filed(registers, about));
        }
        if (filed.judged().isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:document.not_judged", unit, Integer.toString(about.year())));
        }
        LocalDate day = on != null
                ? on
                : filed.recognised().map(one -> one.decision().on()).orElseGet(Law::today);
        Procedure procedure = Law.on(Law.standard(), day)
                .of(filed.judged().get().sheet().unit().kind())
                .procedure()
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:document.no_text", day)));
        ImmutableSet<String> there = ImmutableSet.<String>builder()
                .addAll(papers)
                .addAll(filed.recognised().map(Recognition::papers).orElseGet(ImmutableSortedSet::of))
                .build();
        String name = filed.judged().get().sheet().unit().name();
        try (Results results = file.open(console)) {
            DossierPaper.write(
                    name.isBlank() ? unit : name,
                    Integer.toString(about.year()),
                    procedure,
                    there,
                    letterhead.head(),
                    wording,
                    file.format(),
                    results);
            results.publish();
        }
        return Commands.DONE;
    }

    private static Filed filed(Registers registers, UnitYear about) {
        return new Filed(
                registers.judgements().latest(about).map(Judgements.Kept::judgement),
                registers.recognitions().of(about).stream()
                        .filter(kept -> kept.annulment().isEmpty())
                        .map(Recognitions.Kept::recognition)
                        .findFirst());
    }
}
