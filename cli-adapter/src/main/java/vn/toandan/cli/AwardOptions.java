package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.Registered.Rejection.Refusal;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.Visible;

/** The paper that was signed, and for which nomination; what recording an award and a revocation share. */
final class AwardOptions {

    @Option(names = "--nomination", paramLabel = "ID", required = true)
    private String nomination = "";

    @Option(names = "--number", paramLabel = "NUMBER", required = true)
    private String number = "";

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private LocalDate date = LocalDate.MIN;

    @Option(names = "--authority", paramLabel = "LEVEL", required = true)
    private AwardingAuthority authority = AwardingAuthority.COMMUNE_CHAIR;

    @Option(names = "--body", paramLabel = "NAME", required = true)
    private String body = "";

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    String nomination() {
        return nomination.strip();
    }

    /** Blank where a name is asked for is wrong usage. */
    AwardDecision decision() {
        requireText("--number", number);
        requireText("--body", body);
        return new AwardDecision(number.strip(), date, authority, body.strip());
    }

    String number() {
        return number.strip();
    }

    LocalDate knownOn() {
        return knownOn.day();
    }

    static void requireText(String option, String text) {
        if (text.isBlank()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.blank", option));
        }
    }

    static ImmutableList<Asked.Reason> against(Registered registered) {
        return registered instanceof Registered.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one -> new Asked.Reason(
                                part(one.refusal()),
                                Sentence.of("cli/wording:decision.refused", one.wrong(), one.right())))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }

    private static String part(Refusal refusal) {
        return switch (refusal) {
            case NO_NOMINATION, NOT_AWARDED -> "nomination";
            case NO_FINDING -> "finding";
            case NO_PROPOSAL -> "achievement";
            case NO_GROUND -> "ground";
            case NOT_YET,
                    COMMENDED,
                    NOT_ELIGIBLE,
                    ON_HOLD,
                    NOT_KNOWN,
                    OTHER_AUTHORITY,
                    OTHER_AMOUNT,
                    ABOVE_CEILING,
                    NO_AMOUNT,
                    TOO_MUCH,
                    NO_BASIS,
                    NO_SUCH_BASIS,
                    BEFORE_AWARD -> "";
        };
    }

    /** Tells the remarks and what was done; what was refused refuses the run, every reason told. */
    void tell(Console console, Wording wording, Registered registered, String done) {
        Asked.refuseAny(console, wording, against(registered));
        if (registered instanceof Registered.Recorded recorded) {
            recorded.remarks().forEach(remark -> console.tell(wording, remark.says()));
            if (recorded.written()) {
                console.out()
                        .println(wording.say(Sentence.of(
                                "cli/wording:" + done, Visible.text(number()), date, Visible.text(nomination()))));
            }
        }
    }
}
