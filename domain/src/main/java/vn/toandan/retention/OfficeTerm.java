package vn.toandan.retention;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;

/**
 * Office's term ("thời hạn lưu do cơ quan quyết định"): for how many years a kind of record is kept, and for how many days it stands on the list before it may go by itself; as
 * opposed to the {@link RetentionRule}, which leaves both to the office.
 *
 * @param decision by its number
 */
public record OfficeTerm(RecordKind kind, int years, int noticeDays, String decision, Instant at) {

    public OfficeTerm {
        checkArgument(years > 0, "%s years are no time to keep anything", years);
        checkArgument(noticeDays > 0, "%s days are no notice", noticeDays);
    }
}
