package vn.toandan.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.commendation.Reward;
import vn.toandan.commendation.Rewards;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.EligibilityJson;

/** {@code reward}: the money that comes with a form on a day; where nothing is established, it refuses and says why. */
@Command(name = "reward", mixinStandardHelpOptions = true)
final class RewardCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--form", paramLabel = "FORM", required = true)
    private CommendationForm form = CommendationForm.COMMUNE_GIAY_KHEN;

    @Option(names = "--subject", paramLabel = "individual|collective|household", required = true)
    private Recipient subject = Recipient.INDIVIDUAL;

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.MIN;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    RewardCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Rewards.Answer answer = Law.commendation().rewards().answer(form, subject, on);
        if (answer instanceof Rewards.Answer.None none) {
            console.tell(wording, none.because());
            throw new Inputs.Refused();
        }
        if (answer instanceof Rewards.Answer.Established established) {
            tell(established.reward());
        }
        return Commands.DONE;
    }

    private void tell(Reward reward) {
        if (format == TextOrJson.JSON) {
            console.out().print(EligibilityJson.of(reward, wording));
            return;
        }
        console.out().println(wording.say(Sentence.of("cli/wording:reward.of", form.words(), subject.words(), on)));
        console.out().println(wording.say(reward.because()));
        reward.reason().because().stream()
                .filter(Reason.Read.class::isInstance)
                .forEach(read -> console.out().println("  " + console.faint(wording.say(read.says()))));
    }
}
