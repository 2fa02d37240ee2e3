package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Wording;
import vn.toandan.model.Camera;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Use;

/** Proposals of each kind as people read them, in both languages; {@code -Dtoandan.golden.write=true} writes the files anew, to be read again. */
class GoldenProposalsTest {

    private static final Path FILES = Path.of("src/test/resources/vn/toandan/commendation/golden");
    private static final LocalDate LATE = LocalDate.of(2026, 12, 30);

    private final ProposalRegisters registers = new ProposalRegisters();

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void proposals(Wording words) throws IOException {
        registers.tips.record(SomeTips.valued(
                SomeTips.FIRST,
                ProposalRegisters.VALUED,
                ProposalRegisters.highlyValuable().build(),
                ProposalRegisters.VALUED));
        registers.tips.record(SomeTips.pending(SomeTips.SECOND, LATE));
        registers.outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", LATE, new OutcomeKind(Use.LIFE_SAVED.code())), 1),
                SomeTips.SECOND,
                CausalRole.DECISIVE,
                LATE);
        registers.models.file(Camera.launched(Camera.ID, "16249", Camera.LAUNCHED), LATE);
        registers.models.file(Camera.review(Camera.ID, 2026, true), LATE);
        String told = registers.on(LATE).stream().map(one -> told(one, words)).collect(Collectors.joining("\n"));
        Path file = FILES.resolve("proposals_" + words.language() + ".txt");
        if (Boolean.getBoolean("toandan.golden.write")) {
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    private static String told(Proposal one, Wording words) {
        StringBuilder out = new StringBuilder("# " + one.achievement().text() + "\n");
        out.append(words.say(one.who())).append('\n');
        one.reasons().forEach(reason -> out.append(Reasons.told(reason, words)));
        one.cautions()
                .forEach(caution -> out.append("! ").append(words.say(caution)).append('\n'));
        one.forms()
                .forEach(form -> out.append(form.isStandardMet() ? "+ " : "? ")
                        .append(words.phrase(form.form().words()))
                        .append(named(form.open(), words)));
        out.append("…").append(named(one.missing(), words));
        target(one.dossier(), words, out);
        target(one.decision(), words, out);
        return out.toString();
    }

    private static String named(List<NominationFact> facts, Wording words) {
        return facts.stream().map(fact -> words.phrase(fact.phrase())).collect(Collectors.joining("; ", ": ", "\n"));
    }

    private static void target(TargetDay target, Wording words, StringBuilder out) {
        out.append(words.say(target.because()))
                .append(" § ")
                .append(words.phrase(target.citation().words()))
                .append('\n');
    }
}
