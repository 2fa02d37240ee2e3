package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Due;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.FindingCells;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Route;
import vn.toandan.tip.TipStep;
import vn.toandan.tip.Use;

/**
 * One tip with everything that can be done with it, as its page shows it.
 *
 * @param unit what the unit is called that it is about; empty where that is not known
 */
record TipPage(TipFile file, TipForms forms, TipQueue queue, Optional<String> unit) {

    String id() {
        return file.latest().tip().id().text();
    }

    ImmutableList<Due> open() {
        return TipQueue.open(file.dues());
    }

    boolean isOpen(String form) {
        return forms.form().equals(form);
    }

    /** What stands in a field: what was typed, if its form was sent. */
    String typed(String form, String field) {
        return isOpen(form) ? Optional.ofNullable(forms.typed().get(field)).orElse("") : "";
    }

    /** What stands in a cell of the finding. */
    String cell(String column) {
        return isOpen("gia-tri")
                ? typed("gia-tri", column)
                : Optional.ofNullable(FindingCells.of(file.latest().finding()).get(column))
                        .orElse("");
    }

    boolean isUsed(Use use) {
        return ("|" + cell(TipFindingParts.USES) + "|").contains("|" + use.code() + "|");
    }

    ImmutableList<Coded> steps() {
        return all(TipStep.Kind.values());
    }

    ImmutableList<Coded> routes() {
        return all(Route.values());
    }

    ImmutableList<Coded> reasons() {
        return all(ClosingReason.values());
    }

    ImmutableList<Coded> duties() {
        return open().stream().map(due -> due.deadline().duty()).distinct().collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Coded> outcomeKinds() {
        return ImmutableList.copyOf(OutcomeKind.ALL.values());
    }

    private static ImmutableList<Coded> all(Coded[] values) {
        return ImmutableList.copyOf(values);
    }

    /** What belongs to a step, in words. */
    static String detail(TipStep step, Wording wording) {
        if (step instanceof TipStep.Classify classify) {
            return wording.phrase(classify.route().words());
        }
        if (step instanceof TipStep.Close close) {
            return wording.phrase(close.reason().words());
        }
        if (step instanceof TipStep.Fulfil fulfil) {
            return wording.phrase(fulfil.duty().words());
        }
        return step instanceof TipStep.Extend extension ? wording.date(extension.until()) : step.detail();
    }

    /** A field of its forms; empty where the whole is meant. */
    static Optional<Sentence> label(String field) {
        if (TipStaffPageRoutes.FIELDS.contains(field)) {
            return Optional.of(Sentence.of("web/staff:tips.field." + field));
        }
        return Optional.of(field).filter(TipFindingParts.columns()::contains).map(TipFindingParts::words);
    }

    /** What is due, and by when. */
    static String due(Due due, Wording wording) {
        return wording.heading(due.deadline().duty().words()) + ": "
                + due.expiry().map(end -> until(end, wording)).orElse("–");
    }

    private static String until(Expiry end, Wording wording) {
        return end.moment().map(at -> moment(at, wording)).orElseGet(() -> wording.date(end.lastDay()));
    }

    /** The minute in Viet Nam. */
    static String moment(Instant at, Wording wording) {
        return minute(at) + " " + wording.date(at.atZone(Office.VIETNAM).toLocalDate());
    }

    /** The same without its day. */
    static String minute(Instant at) {
        ZonedDateTime there = at.atZone(Office.VIETNAM);
        return String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
    }
}
