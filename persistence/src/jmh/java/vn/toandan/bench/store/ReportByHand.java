package vn.toandan.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import vn.toandan.reporting.Period;

/**
 * The figures of judged units and of tips as a person would ask for them, three queries over the bare driver; as opposed to the report,
 * which gives beside each what it counts, the records behind it and the period before. Annulments, of which there are none, are not asked.
 */
final class ReportByHand {

    private static final String UNITS = """
            select unit_kind, verdict, count(*)
            from (select unit_kind, verdict,
                      row_number() over (partition by unit_code order by decided_on desc, judgement_id desc) as nth
                  from judgement
                  where decided_on between :from and :to and known_on <= :known) as decided
            where nth = 1
            group by unit_kind, verdict
            """;

    private static final String LATEST = """
            with latest as (
                select tip_code, received_on, received_at, offence_kind, tip_level, rule_code
                from (select tip_version.*,
                          row_number() over (partition by tip_code order by known_on desc, version_id desc) as nth
                      from tip_version
                      where known_on <= :known) as known
                where nth = 1)
            """;

    private static final String TIPS = LATEST + """
            select offence_kind,
                count(*) as tips_received,
                sum(rule_code <> 'R1') as tips_in_scope,
                sum(tip_level in ('V2', 'V3', 'V4')) as tips_valuable,
                sum(tip_level = 'V2K') as tips_accurate_unused,
                sum(tip_level = 'pending') as tips_pending,
                sum(rule_code = 'R4') as tips_duplicate,
                sum(tip_code not in (
                    select outcome_tip.tip_code
                    from outcome_tip join outcome using (outcome_id)
                    where outcome_tip.known_on <= :known and outcome.known_on <= :known)) as tips_without_outcome
            from latest
            where received_on between :from and :to
            group by offence_kind
            """;

    private static final String HANDLED = LATEST + """
            select kind || '_handled', offence_kind, sum(quantity)
            from (select outcome.kind, latest.offence_kind, latest.received_on,
                      coalesce((select outcome_correction.quantity
                                from outcome_correction
                                where outcome_correction.outcome_id = outcome.outcome_id
                                    and outcome_correction.known_on <= :known
                                order by outcome_correction.known_on desc, correction_id desc
                                limit 1), outcome.quantity) as quantity,
                      row_number() over (
                          partition by outcome.outcome_id
                          order by causal_role, received_on, received_at nulls last, tip_code) as nth
                  from outcome
                  join outcome_tip using (outcome_id)
                  join latest using (tip_code)
                  where outcome.kind in ('cases', 'persons')
                      and outcome.known_on <= :known
                      and outcome_tip.known_on <= :known
                      and causal_role in ('decisive', 'supporting')
                      and rule_code <> 'R4') as credited
            where nth = 1 and received_on between :from and :to
            group by kind, offence_kind
            """;

    private final Connection connection;
    private final Period period;
    private final LocalDate known;
    private final Map<String, Long> figures;

    ReportByHand(Connection connection, Period period, LocalDate known, Map<String, Long> figures) {
        this.connection = connection;
        this.period = period;
        this.known = known;
        this.figures = figures;
    }

    /** What is none stands nowhere. */
    static void add(Map<String, Long> figures, String name, long amount) {
        if (amount > 0) {
            figures.merge(name, amount, Long::sum);
        }
    }

    void count() throws SQLException {
        each(UNITS, row -> units(row.getString(1), row.getString(2), row.getLong(3)));
        each(TIPS, row -> {
            for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
                counted(row.getMetaData().getColumnLabel(column), row.getString(1), row.getLong(column));
            }
        });
        each(HANDLED, row -> counted(row.getString(1), row.getString(2), row.getLong(3)));
    }

    private void units(String kind, String verdict, long units) {
        if (!verdict.equals("out_of_scope")) {
            counted("units_assessed", kind, units);
        }
        if (verdict.equals("met")) {
            counted("units_meeting_standard", kind, units);
        }
        if (verdict.equals("not_known")) {
            counted("units_not_known", kind, units);
        }
    }

    private void counted(String figure, String kind, long amount) {
        add(figures, figure, amount);
        add(figures, figure + " " + kind, amount);
    }

    private interface Sink {
        void accept(ResultSet row) throws SQLException;
    }

    private void each(String sql, Sink sink) throws SQLException {
        String numbered = sql.replace(":known", "?1").replace(":from", "?2").replace(":to", "?3");
        try (PreparedStatement query = connection.prepareStatement(numbered)) {
            query.setString(1, known.toString());
            query.setString(2, period.from().toString());
            query.setString(3, period.to().toString());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows);
                }
            }
        }
    }
}
