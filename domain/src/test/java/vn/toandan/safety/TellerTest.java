package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.FactSheet.Source;
import vn.toandan.safety.slow.RandomUnits;
import vn.toandan.unit.UnitKind;

/** What was said of one unit is said again of the next in the same state, and of no other. */
class TellerTest {

    private static final int YEAR = 2024;
    private static final ImmutableList<UnitKind> KINDS = ImmutableList.copyOf(UnitKind.values());
    private static final LocalDate DECIDED_ON = LocalDate.of(YEAR, 11, 14);

    @Test
    void what_is_said_is_what_would_be_said_if_nothing_had_been_said_before() {
        Random random = new Random(124);
        for (int drawn = 0; drawn < 1_500; drawn++) {
            UnitKind kind = KINDS.get(drawn % KINDS.size());
            FactSheet sheet = Cells.sheet(kind, YEAR, RandomUnits.next(random, kind.code(), YEAR));
            for (Check check : Cells.STANDARD.assess(sheet, DECIDED_ON).checks()) {
                Teller silent = new Teller(check.criterion(), sheet.form(), rules(kind));
                assertThat(check.reason()).isEqualTo(silent.of(sheet).reason());
                assertThat(check.because(Wording.ENGLISH))
                        .isEqualTo(Wording.ENGLISH.say(silent.of(sheet).because()));
            }
        }
    }

    @Test
    void a_document_is_named_of_its_own_unit_only() {
        Map<String, String> facts = Map.of("rules_implemented", "yes");
        FactSheet unnamed = Cells.sheet(UnitKind.RESIDENTIAL_AREA, YEAR, facts);
        FactSheet.Builder builder = Cells.STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, YEAR);
        builder.with(Facts.RULES_IMPLEMENTED, true).from(Facts.RULES_IMPLEMENTED, Source.of("12/BC-CAX", ""));
        FactSheet named = builder.build().orElseThrow();

        assertThat(reason(unnamed)).doesNotContain("12/BC-CAX");
        assertThat(reason(named)).contains("12/BC-CAX");
        assertThat(reason(unnamed)).doesNotContain("12/BC-CAX");
    }

    private static String reason(FactSheet sheet) {
        return Cells.STANDARD
                .assess(sheet, DECIDED_ON)
                .check("KDC-2")
                .orElseThrow()
                .reason()
                .toString();
    }

    private static RuleSet.Rules rules(UnitKind kind) {
        return Cells.STANDARD.on(DECIDED_ON).orElseThrow().of(kind);
    }
}
