package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Reason;
import vn.toandan.law.Wording;

/**
 * What people are told of tips, rule by rule, in both languages, as somebody has read it once. A changed sentence shows here; {@code
 * -Dtoandan.golden.write=true} writes the files anew, to be read again.
 */
class GoldenValuesTest {

    private static final Path FILES = Path.of("src/test/resources/vn/toandan/tip/golden");

    /** At least one for each row of the table, and for everything that can be said beside it. */
    private static final List<String> TIPS = List.of(
            "verification=pending",
            "verification=",
            "verification=out_of_scope",
            "verification=false_knowing; false_finding=12/KL-CAX",
            "verification=false_knowing",
            "verification=unfounded_honest; received_on=",
            "novelty=duplicate; duplicate_of=TB-007",
            "novelty=duplicate",
            "verification=unverifiable",
            "verification=unverifiable; specificity=1; received_on=2026-03-31",
            "verification=unverifiable; novelty=; specificity=1",
            "novelty=already_known",
            "offence_class=national_security",
            "caught_especially_serious=2; received_on=2026-03-29",
            "caught_very_serious_in_one_case=3; received_on=2026-03-30",
            "organised_or_transnational=yes; channel=staff",
            "armed=yes; channel=media; lawfully_collected=no",
            "offence_class=very_serious; use_made=life_saved",
            "",
            "use_made=wanted_caught",
            "use_made=life_saved; channel=; lawfully_collected=",
            "use_made=model_or_spot_cleared; received_on=2024-05-04",
            "use_made=case_opened|goods_recovered; lawfully_collected=no; received_on=2026-03-31",
            "timeliness=later",
            "causal_role=supporting; use_made=admin_sanction; offence_class=admin",
            "causal_role=none; use_made=none",
            "causal_role=none; use_made=; caught_especially_serious=",
            "verification=confirmed_part; causal_role=none; lawfully_collected=no",
            "specificity=2; use_made=reference_only",
            "caught_especially_serious=",
            "novelty=; timeliness=; specificity=; use_made=; causal_role=; offence_class=; caught_especially_serious=; "
                    + "caught_very_serious_in_one_case=; organised_or_transnational=; armed=");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void values(String language) throws IOException {
        String file = "values_" + language + ".txt";
        String told = told(Wording.of(language).orElseThrow());
        if (Boolean.getBoolean("toandan.golden.write")) {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(file), told);
            return;
        }
        assertThat(told).as(file).isEqualTo(read(file));
    }

    @Test
    void every_rule_is_told() {
        assertThat(TIPS.stream().map(but -> Findings.valueBut(but).rule()).collect(Collectors.toSet()))
                .containsAll(TableA.RULES.rules().stream().map(TipRule::id).toList());
    }

    private static String told(Wording words) {
        StringBuilder out = new StringBuilder();
        for (String but : TIPS) {
            TipValue value = Findings.valueBut(but);
            out.append("## ").append(but.isEmpty() ? "-" : but).append('\n');
            out.append(value.level().code()).append(' ').append(value.rule());
            out.append(value.isCounted() ? ", counted" : "");
            out.append(value.isRewardable() ? ", rewardable" : "").append('\n');
            out.append(words.say(value.citation())).append('\n');
            tell(value.reason(), words, "", out);
            value.notRewardable()
                    .forEach(obstacle ->
                            out.append("! ").append(words.say(obstacle)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    private static void tell(Reason reason, Wording words, String indent, StringBuilder out) {
        out.append(indent);
        if (reason instanceof Reason.Concluded concluded) {
            out.append(words.say(concluded.question())).append(' ');
        }
        out.append(words.say(reason.says()));
        if (reason instanceof Reason.Required required) {
            out.append(" [").append(words.phrase(required.citation().words())).append(']');
        }
        if (reason instanceof Reason.Given given) {
            given.document()
                    .ifPresent(document -> out.append(" <").append(document).append('>'));
        }
        out.append('\n');
        reason.because().forEach(below -> tell(below, words, indent + "  ", out));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GoldenValuesTest.class.getResourceAsStream("golden/" + file), "no golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
