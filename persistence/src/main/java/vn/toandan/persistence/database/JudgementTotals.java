package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.JUDGEMENT_TOTAL;
import static vn.toandan.persistence.database.schema.Tables.UNIT_JUDGED_AGAIN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements.Total;
import vn.toandan.judging.UnitYear;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** How many judgements of a day came out alike, counted on with each; as opposed to the judgements, from which it could be counted anew. */
final class JudgementTotals {

    private record Alike(LocalDate decidedOn, int year, UnitKind kind, UnitVerdict verdict) {}

    private final DSLContext database;
    private final Map<Alike, Long> waiting = new HashMap<>();
    private final Set<UnitYear> again = new LinkedHashSet<>();

    JudgementTotals(DSLContext database) {
        this.database = database;
    }

    void add(Judgement judgement, boolean isAgain) {
        UnitYear about = judgement.about();
        waiting.merge(
                new Alike(
                        judgement.decidedOn(),
                        about.year(),
                        judgement.sheet().unit().kind(),
                        judgement.verdict()),
                1L,
                Long::sum);
        if (isAgain) {
            again.add(about);
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            database.batch(database.insertInto(JUDGEMENT_TOTAL)
                            .columns(
                                    JUDGEMENT_TOTAL.DECIDED_ON,
                                    JUDGEMENT_TOTAL.ASSESSED_YEAR,
                                    JUDGEMENT_TOTAL.UNIT_KIND,
                                    JUDGEMENT_TOTAL.VERDICT,
                                    JUDGEMENT_TOTAL.JUDGEMENTS)
                            .values(LocalDate.EPOCH, 0, "", "", 0L)
                            .onConflict(
                                    JUDGEMENT_TOTAL.DECIDED_ON,
                                    JUDGEMENT_TOTAL.ASSESSED_YEAR,
                                    JUDGEMENT_TOTAL.UNIT_KIND,
                                    JUDGEMENT_TOTAL.VERDICT)
                            .doUpdate()
                            .set(
                                    JUDGEMENT_TOTAL.JUDGEMENTS,
                                    JUDGEMENT_TOTAL.JUDGEMENTS.plus(DSL.excluded(JUDGEMENT_TOTAL.JUDGEMENTS))))
                    .bind(waiting.entrySet().stream()
                            .map(entry -> new Object[] {
                                entry.getKey().decidedOn(),
                                entry.getKey().year(),
                                entry.getKey().kind().code(),
                                entry.getKey().verdict().code(),
                                entry.getValue()
                            })
                            .toArray(Object[][]::new))
                    .execute();
            waiting.clear();
        }
        if (!again.isEmpty()) {
            database.batch(database.insertInto(UNIT_JUDGED_AGAIN)
                            .columns(UNIT_JUDGED_AGAIN.ASSESSED_YEAR, UNIT_JUDGED_AGAIN.UNIT_CODE)
                            .values(0, "")
                            .onConflict(UNIT_JUDGED_AGAIN.ASSESSED_YEAR, UNIT_JUDGED_AGAIN.UNIT_CODE)
                            .doNothing())
                    .bind(again.stream()
                            .map(about -> new Object[] {about.year(), about.unitCode()})
                            .toArray(Object[][]::new))
                    .execute();
            again.clear();
        }
    }

    ImmutableList<Total> within(LocalDate from, LocalDate until) {
        Field<Long> sum = DSL.sum(JUDGEMENT_TOTAL.JUDGEMENTS).cast(SQLDataType.BIGINT);
        return database
                .select(JUDGEMENT_TOTAL.ASSESSED_YEAR, JUDGEMENT_TOTAL.UNIT_KIND, JUDGEMENT_TOTAL.VERDICT, sum)
                .from(JUDGEMENT_TOTAL)
                .where(JUDGEMENT_TOTAL.DECIDED_ON.between(from, until))
                .groupBy(JUDGEMENT_TOTAL.ASSESSED_YEAR, JUDGEMENT_TOTAL.UNIT_KIND, JUDGEMENT_TOTAL.VERDICT)
                .fetch(row -> new Total(
                        row.value1(),
                        UnitKind.of(row.value2()).orElseThrow(),
                        JudgementsInTables.verdict(row.value3()),
                        row.value4()))
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableSet<UnitYear> judgedAgain(int year) {
        return database
                .select(UNIT_JUDGED_AGAIN.UNIT_CODE)
                .from(UNIT_JUDGED_AGAIN)
                .where(UNIT_JUDGED_AGAIN.ASSESSED_YEAR.eq(year))
                .orderBy(UNIT_JUDGED_AGAIN.UNIT_CODE)
                .fetch(row -> new UnitYear(row.value1(), year))
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }
}
