package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;

/**
 * Drawn figure ("số lấy từ sổ"): what the registers say of one fact, with their account of it; as opposed to what the office filed,
 * which it stands before.
 *
 * @param cell as files carry it; empty where the registers leave it open
 * @param accounts how they came to it, and what the sheet said where that was something else
 */
record Drawn(Fact fact, Optional<String> cell, ImmutableList<Sentence.Clause> accounts) {

    /** What the registers say, beside what the sheet said. */
    static Drawn of(Fact fact, String cell, FiledSheet sheet, Sentence.Clause account) {
        Optional<String> filed = Optional.ofNullable(sheet.cells().get(fact.id()));
        return new Drawn(fact, Optional.of(cell), accounts(account, filed.filter(said -> !said.equals(cell))));
    }

    /** What the registers leave open, and the sheet cannot settle since they exclude what it says. */
    static Drawn open(Fact fact, FiledSheet sheet, Sentence.Clause account) {
        return new Drawn(
                fact,
                Optional.empty(),
                accounts(account, Optional.ofNullable(sheet.cells().get(fact.id()))));
    }

    private static ImmutableList<Sentence.Clause> accounts(Sentence.Clause account, Optional<String> said) {
        return said.map(cell -> ImmutableList.of(account, clause("sheet_says", spoken(cell))))
                .orElseGet(() -> ImmutableList.of(account));
    }

    private static Object spoken(String cell) {
        return cell.equals("not_comparable") ? cell : (Object) Long.valueOf(cell);
    }

    /** A clause whose values are texts and numbers only, so that it can be kept. */
    static Sentence.Clause clause(String key, Object... values) {
        return new Sentence.Clause("judging/wording:drawn." + key, ImmutableList.copyOf(values));
    }
}
