package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.SheetVersion;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Check;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.RuleSet;
import vn.toandan.unit.NamedUnit;
import vn.toandan.web.Problem.Wrong;

/**
 * The form of one unit's sheet ("biểu mẫu phiếu số liệu"), made from the criteria of its kind: what each is for, where it stands, and the documents and bodies of findings;
 * as opposed to the {@link SelfCheck}, which nobody files.
 *
 * @param filedOn since when the sheet is known that stands in the register
 * @param isFiled whether the answer is about what stands in the register, and not about what was only tried
 */
record SheetForm(
        NamedUnit unit,
        int year,
        RuleSet ruleSet,
        ImmutableList<SelfCheck.Part> parts,
        Typed typed,
        Optional<LocalDate> filedOn,
        Optional<Answered> answer,
        boolean isFiled) {

    /**
     * What stands in the fields.
     *
     * @param cells by the names of facts and of their companions
     * @param version as it was read
     * @param left empty where they come from no draft
     */
    record Typed(
            Map<String, String> cells,
            long version,
            ImmutableList<Wrong> errors,
            ImmutableList<Changed> changes,
            Optional<Left> left) {

        /** Not left before, but just sent, or filed. */
        Typed(Map<String, String> cells, long version, ImmutableList<Wrong> errors, ImmutableList<Changed> changes) {
            this(cells, version, errors, changes, Optional.empty());
        }
    }

    /**
     * How a draft stands to the sheet of the register.
     *
     * @param isOverAnOlder whether another version was filed since its form was opened
     * @param changes what it would change
     */
    record Left(Instant at, boolean isOverAnOlder, ImmutableList<Changed> changes) {

        /** The minute in Viet Nam, without the day. */
        String time() {
            return TipPage.minute(at);
        }

        String moment(Page page) {
            return TipPage.moment(at, page.wording());
        }
    }

    static SheetForm of(Office office, SheetDesk.Held held, Typed typed, Optional<Answered> answer, boolean isFiled) {
        RuleSet ruleSet = answer.map(one -> one.assessment().ruleSet()).orElseGet(() -> ruleSet(office, held));
        return new SheetForm(
                held.unit(),
                held.year(),
                ruleSet,
                SelfCheck.parts(held.standard(), ruleSet, held.unit().kind(), typed.cells(), typed.errors()),
                typed,
                held.filed().map(SheetVersion::knownOn),
                answer,
                isFiled);
    }

    /** That of the year's decision, or today's where none is known for it. */
    private static RuleSet ruleSet(Office office, SheetDesk.Held held) {
        return held.standard()
                .on(held.standard().lastLawfulDay(held.unit().kind(), held.year()))
                .or(() -> held.standard().on(office.today()))
                .orElseThrow();
    }

    private static ImmutableList<SelfCheck.Entry> entries(
            Office office, SheetDesk.Held held, Map<String, String> cells) {
        return SelfCheck.parts(
                        held.standard(), ruleSet(office, held), held.unit().kind(), cells, ImmutableList.of())
                .stream()
                .flatMap(part -> part.entries().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The names of all fields that it has. */
    static ImmutableSet<String> columns(Office office, SheetDesk.Held held) {
        ImmutableSet.Builder<String> columns = ImmutableSet.builder();
        for (SelfCheck.Entry entry : entries(office, held, ImmutableMap.of())) {
            String fact = entry.fact().id();
            columns.add(fact);
            if (entry.isFinding()) {
                columns.add(document(fact), by(fact));
            }
        }
        return columns.build();
    }

    /** What stands in the fields, as a page names and shows it. */
    static Map<String, String> parts(Office office, SheetDesk.Held held, Map<String, String> cells, Wording wording) {
        ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
        for (SelfCheck.Entry entry : entries(office, held, cells)) {
            String label = wording.heading(entry.fact().label());
            parts.put(label, shown(entry, wording));
            if (entry.isFinding()) {
                parts.put(
                        label + " – " + word(wording, "facts.document"),
                        orDash(cells.get(document(entry.fact().id()))));
                parts.put(
                        label + " – " + word(wording, "facts.by"),
                        orDash(cells.get(by(entry.fact().id()))));
            }
        }
        return parts.buildKeepingLast();
    }

    private static String word(Wording wording, String key) {
        return wording.phrase(Sentence.of("web/staff:" + key));
    }

    private static String shown(SelfCheck.Entry entry, Wording wording) {
        return entry.choices().stream()
                .filter(option -> option.value().equals(entry.value()))
                .findFirst()
                .map(option -> wording.phrase(option.words()))
                .orElse(entry.value().isEmpty() ? "–" : entry.value());
    }

    private static String orDash(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? "–" : cell;
    }

    static String document(String fact) {
        return fact + ":document";
    }

    static String by(String fact) {
        return fact + ":by";
    }

    /** How the criterion that a part asks for comes out, if there is an answer. */
    Optional<Check> check(SelfCheck.Part part) {
        return answer.flatMap(one -> one.assessment().checks().stream()
                .filter(check -> part.criterion().equals(Optional.of(check.criterion())))
                .findFirst());
    }

    /** What the place on the page is called that says so. */
    String standing(SelfCheck.Part part) {
        return "standing-" + part.criterion().map(Criterion::id).orElse("scope");
    }

    String cell(String column) {
        return typed.cells().getOrDefault(column, "");
    }

    boolean isWrong(String column) {
        return typed.errors().stream().anyMatch(wrong -> wrong.field().equals("facts." + column));
    }

    /** As a file may say it in the language of the page. */
    String value(Page page, SelfCheck.Entry entry) {
        if (page.wording() == Wording.VIETNAMESE && entry.choices().isEmpty()) {
            return switch (entry.value()) {
                case "none" -> "không có";
                case "not_comparable" -> "không so sánh được";
                default -> entry.value();
            };
        }
        return entry.value();
    }

    String address(Page page) {
        return page.link(path());
    }

    String path() {
        return FactPageRoutes.PATH + "/" + unit.code() + "/" + year;
    }

    /** For how long a draft that is left alone is kept. */
    long days() {
        return SheetDraft.KEPT.toDays();
    }
}
