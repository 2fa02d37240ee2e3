package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.toandan.web.Problem.Wrong;

/**
 * The form of one thing of a register ("biểu mẫu ghi sổ"), fresh or sent back with what is wrong or what another wrote meanwhile.
 *
 * @param id of the thing; empty for a new one
 * @param cells by field
 * @param version as it was read; 0 for a new one
 */
record EntryForm(
        int status,
        String id,
        Map<String, String> cells,
        long version,
        ImmutableList<Wrong> errors,
        ImmutableList<Changed> changes) {

    static EntryForm of(String id, Map<String, String> cells, long version) {
        return new EntryForm(Reply.OK, id, cells, version, ImmutableList.of(), ImmutableList.of());
    }

    /** What was typed into the fields of that form. */
    static Map<String, String> typed(Asked asked, Iterable<String> fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach(field -> asked.field(field)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> cells.put(field, said)));
        return cells;
    }

    /**
     * As it goes out again after it was refused.
     *
     * @param now the thing as it stands, asked for where somebody else wrote it meanwhile
     * @param code the field of its code
     * @param words before the name of a field, its key among the words of pages
     * @throws Problem.Refusal where the form can do nothing about it
     */
    static EntryForm again(
            Asked asked,
            Problem.Refusal refusal,
            String id,
            Map<String, String> typed,
            Supplier<EntryForm> now,
            String code,
            String words,
            Pages pages) {
        Problem problem = refusal.problem();
        if (isThere(asked, problem)) {
            return new EntryForm(
                    Problem.CONFLICT, id, typed, 0, ImmutableList.of(Wrong.of(code, "there")), ImmutableList.of());
        }
        return again(asked, refusal, id, typed, now, words, pages);
    }

    /** The same of a thing of which there is only one, and which nobody enters by its code. */
    static EntryForm again(
            Asked asked,
            Problem.Refusal refusal,
            String id,
            Map<String, String> typed,
            Supplier<EntryForm> now,
            String words,
            Pages pages) {
        Problem problem = refusal.problem();
        if (problem.status() == Problem.CONFLICT) {
            EntryForm there = now.get();
            return new EntryForm(
                    Problem.CONFLICT,
                    id,
                    typed,
                    there.version(),
                    problem.errors(),
                    Changed.between(
                            named(asked, there.cells(), there.cells().keySet(), typed.keySet(), words, pages),
                            named(asked, typed, there.cells().keySet(), typed.keySet(), words, pages)));
        }
        if (problem.status() != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        return new EntryForm(
                Problem.UNPROCESSABLE, id, typed, Version.read(asked), problem.errors(), ImmutableList.of());
    }

    /** Whether it was to be new, and there is one of that code: what that one holds is not to be covered by chance. */
    static boolean isThere(Asked asked, Problem problem) {
        return problem.status() == Problem.CONFLICT && Version.read(asked) == 0;
    }

    /** As pages name and show them. */
    private static Map<String, String> named(
            Asked asked,
            Map<String, String> cells,
            Iterable<String> theirs,
            Iterable<String> yours,
            String words,
            Pages pages) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (Iterable<String> fields : ImmutableList.of(theirs, yours)) {
            fields.forEach(field -> named.put(
                    pages.word(asked, words + field),
                    Optional.ofNullable(cells.get(field))
                            .map(said ->
                                    Asked.day(said).map(asked.wording()::date).orElse(said))
                            .orElse("–")));
        }
        return named.buildKeepingLast();
    }

    /** The same with another cell, beside those that are compared. */
    EntryForm with(String field, String said) {
        Map<String, String> more = new LinkedHashMap<>(cells);
        more.put(field, said);
        return new EntryForm(status, id, more, version, errors, changes);
    }

    String cell(String field) {
        return Optional.ofNullable(cells.get(field)).orElse("");
    }
}
