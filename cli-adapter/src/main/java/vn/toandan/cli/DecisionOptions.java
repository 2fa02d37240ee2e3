package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.recognition.Decided;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.RecognitionRejection;
import vn.toandan.safety.Competence;

/** The paper that was signed, and for which units and year; what recording a recognition and an annulment share. */
final class DecisionOptions {

    @Option(names = "--number", paramLabel = "NUMBER", required = true)
    private String number = "";

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private LocalDate date = LocalDate.MIN;

    @Option(names = "--authority", paramLabel = "LEVEL", required = true)
    private Competence.Authority authority = Competence.Authority.COMMUNE_CHAIR;

    @Option(names = "--body", paramLabel = "NAME", required = true)
    private String body = "";

    @Option(names = "--year", paramLabel = "YYYY", required = true)
    private Year year = new Year(1);

    @Option(names = "--unit", paramLabel = "CODE", required = true, split = ",")
    private List<String> units = new ArrayList<>();

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    Decision decision() {
        return new Decision(Arguments.text("--number", number), date, authority, Arguments.text("--body", body));
    }

    String number() {
        return number.strip();
    }

    int year() {
        return year.number();
    }

    ImmutableSet<String> units() {
        return units.stream().map(String::strip).filter(code -> !code.isEmpty()).collect(ImmutableSet.toImmutableSet());
    }

    LocalDate knownOn() {
        return knownOn.day();
    }

    /** Tells the remarks and what was done; what was refused refuses the run, every reason told. */
    void tell(Console console, Wording wording, Decided decided, String done) {
        Asked.refuseAny(console, wording, against(decided));
        if (decided instanceof Decided.Recorded recorded) {
            recorded.remarks()
                    .forEach(remark -> console.tell(
                            wording,
                            Sentence.of("cli/wording:decision.remark", Visible.text(remark.unit()), remark.says())));
            if (recorded.units() > 0) {
                console.out()
                        .println(wording.say(
                                Sentence.of("cli/wording:" + done, Visible.text(number()), date, recorded.units())));
            }
        }
    }

    static ImmutableList<Asked.Reason> against(Decided decided) {
        return decided instanceof Decided.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one -> new Asked.Reason(part(one.code()), line(one)))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private static String part(RecognitionRejection.Code code) {
        return switch (code) {
            case NO_UNITS -> "units";
            case NO_SUCH_PAPER -> "papers";
            case NO_GROUND -> "ground";
            case NOT_JUDGED,
                    NOT_MET,
                    NOT_KNOWN,
                    OUT_OF_SCOPE,
                    WINDOW_OPEN,
                    OTHER_LAW,
                    NOT_COMPETENT,
                    MISSING_PAPER,
                    RECOGNISED,
                    NOT_YET,
                    NOT_RECOGNISED,
                    OTHER_AUTHORITY,
                    BEFORE_DECISION -> "";
        };
    }

    private static Sentence line(RecognitionRejection rejection) {
        return rejection.unit().isEmpty()
                ? Sentence.of("cli/wording:decision.refused", rejection.wrong(), rejection.right())
                : Sentence.of(
                        "cli/wording:decision.refused_unit",
                        Visible.text(rejection.unit()),
                        rejection.wrong(),
                        rejection.right());
    }
}
