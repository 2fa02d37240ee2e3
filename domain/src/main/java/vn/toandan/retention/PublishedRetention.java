package vn.toandan.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.law.Sureness;
import vn.toandan.retention.RetentionRule.End;
import vn.toandan.tip.Retention;

/**
 * What is kept for how long, as published ("quy định về lưu giữ dữ liệu"), a kind a row; an amendment is one more edition. Before the first one nothing goes.
 *
 * <p>The texts ask for an end of what is personal and name no number of years; of what is free of content they ask for none.
 */
public final class PublishedRetention {

    private static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

    private static final Instrument DATA_LAW = Retention.DATA_LAW;

    private static final ImmutableList<RetentionRule> SINCE_2026 = ImmutableList.of(
            goes(RecordKind.TIP_CONTENT, Retention.AS_LONG_AS_ITS_PURPOSE),
            goes(RecordKind.TELLER, Provision.article(DATA_LAW, 14)),
            stays(RecordKind.TIP_FACTS),
            stays(RecordKind.ASSESSMENTS),
            stays(RecordKind.REGISTERS),
            stays(RecordKind.COMMENDATIONS),
            stays(RecordKind.DATA_PROTECTION),
            stays(RecordKind.LOG));

    private static final EffectiveDated<ImmutableList<RetentionRule>> ALL =
            EffectiveDated.<ImmutableList<RetentionRule>>nothing()
                    .adding(new Edition<>(Range.atLeast(IN_FORCE), DATA_LAW.issued(), DATA_LAW, SINCE_2026));

    private PublishedRetention() {}

    /** The rules that could be known on that day. */
    public static EffectiveDated<ImmutableList<RetentionRule>> asKnownOn(LocalDate day) {
        return ALL.asKnownOn(day);
    }

    private static RetentionRule goes(RecordKind kind, Provision ground) {
        return new RetentionRule(kind, End.OFFICE_TERM, Optional.of(ground), Sureness.SUMMARY);
    }

    private static RetentionRule stays(RecordKind kind) {
        return new RetentionRule(kind, End.NEVER, Optional.empty(), Sureness.READING);
    }
}
