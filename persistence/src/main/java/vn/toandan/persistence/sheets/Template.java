package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.workbook.SheetColumn;
import vn.toandan.persistence.workbook.SheetColumn.Look;
import vn.toandan.persistence.workbook.WorkbookWriter;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.safety.Form;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** An empty form to fill in; as opposed to the files that come back filled. */
public final class Template {

    private Template() {}

    /** The header alone. No byte order mark: the names are plain letters, which open rightly everywhere. */
    public static void csv(Form form, OutputStream out) {
        List<String> names = new ArrayList<>(RowColumn.NAMES);
        form.facts().stream().map(Fact::id).forEach(names::add);
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
            csv.writeRecord(names);
            csv.flush();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** Labels, over each of them what to enter and from which paper, and lists to choose from: all in words that we read. */
    public static void xlsx(SafetyStandard standard, UnitKind kind, Wording wording, OutputStream out) {
        ImmutableList.Builder<SheetColumn> columns = ImmutableList.builder();
        for (RowColumn column : RowColumn.values()) {
            columns.add(new SheetColumn(
                    wording.phrase(column.label()),
                    wording.say(Sentence.of("persistence/wording:note." + column.id())),
                    column == RowColumn.YEAR ? Look.GENERAL : Look.TEXT,
                    column == RowColumn.UNIT_KIND
                            ? ImmutableList.of(wording.phrase(kind.words()))
                            : ImmutableList.of()));
        }
        for (Fact fact : standard.form(kind).facts()) {
            columns.add(new SheetColumn(
                    wording.phrase(fact.label()),
                    note(fact, wording),
                    fact instanceof Fact.Day ? Look.DAY : Look.GENERAL,
                    choices(fact, standard, kind, wording)));
        }
        WorkbookWriter.Help help = new WorkbookWriter.Help(
                wording.phrase(Sentence.of("persistence/wording:template.lists")),
                wording.say(Sentence.of("persistence/wording:template.otherwise")));
        String sheet = wording.phrase(Sentence.of("persistence/wording:template.sheet"));
        try {
            new WorkbookWriter(out, sheet, columns.build(), help).close();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** Of a province's own facts nobody has worded what to enter. */
    private static String note(Fact fact, Wording wording) {
        return Facts.ALL.contains(fact)
                ? wording.phrase(Sentence.of("safety/criteria:fact." + fact.id() + ".meaning"))
                : "";
    }

    /** The words of the list, all of which we read; none where anything may be entered. */
    static ImmutableList<String> choices(Fact fact, SafetyStandard standard, UnitKind kind, Wording wording) {
        if (fact instanceof Fact.YesNo) {
            return ImmutableList.of(
                    wording.phrase(Sentence.of("safety/criteria:choice.yes_no.yes")),
                    wording.phrase(Sentence.of("safety/criteria:choice.yes_no.no")));
        }
        if (fact instanceof Fact.Choice choice) {
            return choice.values().stream()
                    .map(value -> wording.phrase(Columns.words(choice, value, standard.sheet(kind, Columns.ANY_YEAR))))
                    .collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of();
    }
}
