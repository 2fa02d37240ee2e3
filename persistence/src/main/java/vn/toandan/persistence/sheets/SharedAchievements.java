package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Sentence;

/**
 * Achievements that several rows of the files nominate. While rows stream by, only hashes are kept; where one comes again, the files are
 * read once more to name the rows.
 */
public final class SharedAchievements {

    private final Keys keys = new Keys();
    private final Map<String, Rows> byAchievement = new HashMap<>();

    /** The first two rows of an achievement, and how many there are: one of the two is always another one. */
    private static final class Rows {
        private final Row first;
        private Row second;
        private long all = 1;

        private Rows(Row first) {
            this.first = first;
            this.second = first;
        }
    }

    private record Row(String nomination, String file, long row) {}

    /** Takes note of a row, of which it is not known yet whether it is alone. */
    public void add(Nomination nomination) {
        nomination.text(NominationFact.ACHIEVEMENT).ifPresent(achievement -> keys.add(achievement, 0));
    }

    /** Names the rows that share an achievement; asked once, when all have been added. */
    public void name(List<Source> sources) {
        Keys.Repeated repeated = keys.repeated();
        if (repeated.more() > 0) {
            NominationFiles.NOMINATIONS.read(sources, row -> name(row, repeated));
        }
    }

    private void name(RegisterRow row, Keys.Repeated repeated) {
        Nomination nomination = NominationFiles.nomination(row);
        nomination
                .text(NominationFact.ACHIEVEMENT)
                .filter(achievement -> repeated.mayContain(achievement, 0))
                .ifPresent(achievement -> name(achievement, new Row(nomination.id(), row.file(), row.row())));
    }

    private void name(String achievement, Row row) {
        Rows rows = byAchievement.get(achievement);
        if (rows == null) {
            byAchievement.put(achievement, new Rows(row));
            return;
        }
        rows.second = rows.all == 1 ? row : rows.second;
        rows.all++;
    }

    /** What is to be said of the other rows for its achievement; nothing where there is none. */
    public ImmutableList<Sentence> besides(Nomination nomination) {
        Rows rows = nomination
                .text(NominationFact.ACHIEVEMENT)
                .map(byAchievement::get)
                .orElse(null);
        if (rows == null || rows.all == 1) {
            return ImmutableList.of();
        }
        Row other = rows.first.nomination.equals(nomination.id()) ? rows.second : rows.first;
        return ImmutableList.of(Sentence.of(
                rows.all == 2 ? "commendation/wording:also_nominated" : "commendation/wording:also_nominated.more",
                other.nomination,
                Long.toString(other.row),
                other.file,
                rows.all - 2));
    }
}
