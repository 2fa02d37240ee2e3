package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Figure.Amount;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.PublishedView;
import vn.toandan.reporting.Restatement;
import vn.toandan.unit.Unit;

/**
 * A period's figures for other programs: amounts as numbers, percentages as text, definitions as sentences. Only a published view says of
 * each figure whether it is withheld; its value and what is not told by kind are then null.
 */
public final class ReportJson {

    private ReportJson() {}

    /** The unit by its code; what there is not (no unit, nothing recorded, no period before) is null. */
    public static String show(PeriodReport report, Wording wording) {
        return show(report, false, Optional.empty(), Optional.empty(), wording);
    }

    /**
     * The same with more, where that is asked for.
     *
     * @param ids whether with the ids of the records behind each figure; of units, which are counted by judgement, null
     * @param printed what other reports printed for the same period
     * @param restated what the report said on an earlier day
     */
    public static String show(
            PeriodReport report,
            boolean ids,
            Optional<ImmutableList<PrintedFigure>> printed,
            Optional<Restatement> restated,
            Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("from", report.period().from().toString());
            json.writeStringField("to", report.period().to().toString());
            json.writeStringField("under", report.under().map(Unit::code).orElse(null));
            json.writeStringField(
                    "asKnown", report.asKnown().map(Object::toString).orElse(null));
            if (report.published().isPresent()) {
                published(json, report.published().get(), wording);
            }
            json.writeArrayFieldStart("figures");
            ImmutableMap<Figure.Id, PeriodReport.Compared> told = Maps.uniqueIndex(
                    report.figures(), compared -> compared.figure().id());
            for (Figure.Id id : report.ids()) {
                PeriodReport.Compared compared = told.get(id);
                if (compared == null) {
                    withheld(json, id, report.definition(id), wording);
                } else {
                    figure(json, compared, report, wording, ids);
                }
            }
            json.writeEndArray();
            if (printed.isPresent()) {
                json.writeArrayFieldStart("printed");
                for (PrintedFigure one : printed.get()) {
                    printed(json, one, report.figure(one.figure()).amount());
                }
                json.writeEndArray();
            }
            if (restated.isPresent()) {
                json.writeFieldName("against");
                restated(json, restated.get());
            }
            json.writeEndObject();
        });
    }

    private static void published(JsonGenerator json, PublishedView view, Wording wording) throws IOException {
        json.writeObjectFieldStart("published");
        if (view.smallest().isPresent()) {
            json.writeNumberField("smallest", view.smallest().getAsInt());
        } else {
            json.writeNullField("smallest");
        }
        json.writeArrayFieldStart("says");
        for (Sentence sentence : view.says()) {
            json.writeString(wording.say(sentence));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void withheld(JsonGenerator json, Figure.Id id, Sentence definition, Wording wording)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id.code());
        json.writeNullField("value");
        json.writeBooleanField("withheld", true);
        json.writeStringField("definition", wording.say(definition));
        json.writeNullField("byKind");
        json.writeNullField("before");
        json.writeEndObject();
    }

    private static void figure(
            JsonGenerator json, PeriodReport.Compared compared, PeriodReport report, Wording wording, boolean ids)
            throws IOException {
        Figure figure = compared.figure();
        json.writeStartObject();
        json.writeStringField("id", figure.id().code());
        amount(json, figure.amount());
        if (report.published().isPresent()) {
            json.writeBooleanField("withheld", false);
        }
        json.writeStringField("definition", wording.say(figure.definition()));
        if (report.isWithoutKinds(figure.id())) {
            json.writeNullField("byKind");
        } else {
            byKind(json, figure);
        }
        if (ids) {
            behind(json, figure);
        }
        json.writeFieldName("before");
        Optional<Figure> before = compared.before();
        if (before.isPresent()) {
            json.writeStartObject();
            amount(json, before.get().amount());
            byKind(json, before.get());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    /** Only what changed. */
    private static void restated(JsonGenerator json, Restatement restated) throws IOException {
        json.writeStartObject();
        json.writeStringField("asKnown", restated.knownThen().toString());
        json.writeArrayFieldStart("changed");
        for (Restatement.Changed one : restated.changed()) {
            json.writeStartObject();
            json.writeStringField("id", one.id().code());
            json.writeObjectFieldStart("then");
            amount(json, one.then());
            json.writeEndObject();
            json.writeObjectFieldStart("now");
            amount(json, one.now());
            json.writeEndObject();
            if (one.id().subject() != Figure.Subject.UNITS) {
                ids(json, "added", one.added());
                ids(json, "removed", one.removed());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("judgements");
        json.writeNumberField("added", restated.judgements().added());
        json.writeNumberField("corrected", restated.judgements().corrected());
        json.writeNumberField("annulled", restated.judgements().annulled());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, Iterable<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private static void printed(JsonGenerator json, PrintedFigure one, Amount counted) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", one.figure().code());
        json.writeStringField("printed", one.printed().text());
        json.writeStringField("qualifier", one.printed().qualifier().code());
        json.writeStringField("number", one.printed().number().toPlainString());
        json.writeBooleanField("isPercentage", one.printed().isPercentage());
        json.writeStringField("source", one.source());
        json.writeObjectFieldStart("counted");
        amount(json, counted);
        json.writeEndObject();
        json.writeStringField("agreement", one.printed().comparedWith(counted).code());
        json.writeEndObject();
    }

    private static void behind(JsonGenerator json, Figure figure) throws IOException {
        if (figure.id().subject() == Figure.Subject.UNITS) {
            json.writeNullField("behind");
        } else {
            ids(json, "behind", figure.behind());
        }
    }

    private static void byKind(JsonGenerator json, Figure figure) throws IOException {
        json.writeObjectFieldStart("byKind");
        for (Map.Entry<Figure.Kind, Amount> kind : figure.byKind().entrySet()) {
            json.writeObjectFieldStart(kind.getKey().code());
            amount(json, kind.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A figure that is no share has no {@code of}; the percentage of nothing is null. */
    private static void amount(JsonGenerator json, Amount amount) throws IOException {
        json.writeNumberField("value", amount.value());
        if (amount.of().isPresent()) {
            json.writeNumberField("of", amount.of().getAsLong());
            json.writeStringField("percent", percent(amount).orElse(null));
        }
    }

    /** Two decimals after a point, whatever the language. */
    static Optional<String> percent(Amount amount) {
        return amount.percent().map(share -> share.decimal().toPlainString());
    }
}
