package vn.toandan.cli;

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
        if (decided instanceof Decided.Rejected rejected) {
            rejected.rejections().forEach(one -> console.tell(wording, line(one)));
            throw new Inputs.Refused();
        }
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
