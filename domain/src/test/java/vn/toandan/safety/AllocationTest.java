package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.unit.UnitKind;

/**
 * An assessment keeps its inputs and two masks, nothing else. The only speed that the build is held to, since bytes can be counted
 * alike on every machine.
 */
class AllocationTest {

    /** The assessment itself is 40 bytes; one object more, such as a list or a boxed row of verdicts, goes beyond it. */
    private static final long ALARM = 64;

    private static final int YEAR = 2025;
    private static final LocalDate DECIDED_ON = LocalDate.of(YEAR, 11, 14);
    private static final int SHEETS = 64;
    private static final int ASSESSMENTS = 200_000;
    private static final int MOST_ROUNDS = 20;

    private final SafetyStandard standard =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    private final ThreadMXBean memory = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final Assessment[] kept = new Assessment[SHEETS];

    /** Code that is not compiled yet allocates what later vanishes: the best of some rounds counts, and one good one is enough. */
    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void an_assessment_allocates_itself_and_nothing_else(UnitKind kind) {
        memory.setThreadAllocatedMemoryEnabled(true);
        FactSheet[] sheets = sheets(kind);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && least > ALARM; round++) {
            least = Math.min(least, bytesEach(sheets));
        }
        assertThat(least).as("bytes for each assessment of a %s", kind.code()).isLessThanOrEqualTo(ALARM);
        assertThat(kept).doesNotContainNull();
    }

    private long bytesEach(FactSheet[] sheets) {
        long thread = Thread.currentThread().getId();
        long before = memory.getThreadAllocatedBytes(thread);
        for (int at = 0; at < ASSESSMENTS; at++) {
            kept[at % SHEETS] = standard.assess(sheets[at % SHEETS], DECIDED_ON);
        }
        return (memory.getThreadAllocatedBytes(thread) - before) / ASSESSMENTS;
    }

    private FactSheet[] sheets(UnitKind kind) {
        FactSheet[] sheets = new FactSheet[SHEETS];
        for (int at = 0; at < SHEETS; at++) {
            sheets[at] = full(kind, at);
        }
        return sheets;
    }

    /** Nothing unknown; some meet a criterion that others do not, and none is refused. */
    private FactSheet full(UnitKind kind, int number) {
        FactSheet.Builder sheet = standard.sheet(kind, YEAR);
        for (Fact fact : standard.form(kind).facts()) {
            if (fact instanceof Fact.Count count) {
                sheet.with(
                        count,
                        count.isNeverZero() ? 1 + number : count.canChange() == CanChange.EVENT ? number % 3 : 0);
            } else if (fact instanceof Fact.YesNo yesNo) {
                sheet.with(yesNo, yesNo != Facts.ARMED_FORCES && number % 4 > 0);
            } else if (fact instanceof Fact.Day day) {
                sheet.with(day, LocalDate.of(YEAR, 3, 1).plusDays(number));
            } else if (fact instanceof Fact.Choice choice) {
                sheet.with(choice, choice.values().get(choice.values().size() - 1));
            }
        }
        return sheet.build().orElseThrow();
    }
}
