package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.certificate.Issued;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.DecisionPaper;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.safety.RuleSet;

/** {@code document decision}: a recorded decision as a document, with all whom it names; as opposed to {@code decide} and {@code award}, which record it. */
@Command(name = "decision", mixinStandardHelpOptions = true)
final class DocumentDecisionCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--unit", paramLabel = "CODE")
    private @Nullable String unit;

    @Option(names = "--year", paramLabel = "YYYY")
    private @Nullable Year year;

    @Option(names = "--nomination", paramLabel = "ID")
    private @Nullable String nomination;

    @Mixin
    private final DocumentFile file = new DocumentFile();

    @Mixin
    private final PaperOptions paper = new PaperOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    DocumentDecisionCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if ((nomination == null) == (unit == null) || (unit == null) != (year == null)) {
            throw new WrongUsage(Sentence.of("cli/wording:certificate.which"));
        }
        OfficialFile format = file.format();
        DecisionPaper decision = new DecisionPaper(paper.head(), wording);
        try (Store open = store.open()) {
            if (unit != null && year != null) {
                UnitYear about = new UnitYear(Arguments.text("--unit", unit), year.number());
                ImmutableList<Certificate> units = open.read(registers -> units(registers, about));
                ImmutableList<Instrument> instruments = Law.standard()
                        .on(units.get(0).on())
                        .map(RuleSet::instruments)
                        .orElseGet(ImmutableList::of);
                try (Results results = file.open(console)) {
                    decision.recognising(units, instruments, format, results);
                    results.publish();
                }
            } else {
                String id = Arguments.text("--nomination", nomination == null ? "" : nomination);
                open.read(registers -> award(registers, id, decision, format));
            }
        }
        return Commands.DONE;
    }

    /** The one that was asked for, then the others of the same decision. */
    private ImmutableList<Certificate> units(Registers registers, UnitYear about) {
        CertificateDesk desk = CertificateCommand.desk(registers);
        Certificate first = ready(desk.ofRecognition(about, Law.EVERYTHING_KNOWN));
        return registers.recognitions().recognised(about.year(), Law.EVERYTHING_KNOWN).stream()
                .sorted()
                .map(code -> desk.ofRecognition(new UnitYear(code, about.year()), Law.EVERYTHING_KNOWN))
                .filter(Issued.Ready.class::isInstance)
                .map(issued -> ((Issued.Ready) issued).certificate())
                .filter(one -> one.number().equals(first.number())
                        && one.on().equals(first.on())
                        && one.body().equals(first.body()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean award(Registers registers, String id, DecisionPaper decision, OfficialFile format) {
        Certificate award = ready(CertificateCommand.desk(registers).ofAward(id, Law.EVERYTHING_KNOWN));
        NationalAmount amount = registers.commendations().ofNomination(id).stream()
                .filter(kept -> kept.revocation().isEmpty())
                .map(Commendations.Kept::award)
                .findFirst()
                .orElseThrow()
                .amount();
        ImmutableList<Instrument> instruments = registers
                .commendations()
                .nomination(id, Law.EVERYTHING_KNOWN)
                .flatMap(filed ->
                        Law.commendation().judge(filed, Optional.of(award.on())).reward())
                .map(reward -> ImmutableList.of(reward.citation().instrument()))
                .orElseGet(ImmutableList::of);
        try (Results results = file.open(console)) {
            decision.awarding(award, amount, instruments, format, results);
            results.publish();
        }
        return true;
    }

    private Certificate ready(Issued issued) {
        if (issued instanceof Issued.Ready ready) {
            return ready.certificate();
        }
        Issued.Refused refused = (Issued.Refused) issued;
        console.tell(wording, Sentence.of("cli/wording:decision.refused", refused.wrong(), refused.right()));
        throw new Inputs.Refused();
    }
}
