package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** In so many rows of a workbook what is the rule stands already; left as they are, they are blank to our reader. */
    private static final int PREFILLED_ROWS = 50;

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
        try {
            workbook(columns.build(), wording, out).close();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    /** The names of a register's columns, and one row of what is the rule. */
    public static void csv(Register register, OutputStream out) {
        try (TableWriter table = TableWriter.to("-", out, register.columns())) {
            if (register.fields().stream().anyMatch(field -> field.prefilled().isPresent())) {
                register.fields().forEach(field -> prefilled(field, table));
                table.endRow();
            }
        }
    }

    private static <T> void prefilled(Field<T> field, TableWriter table) {
        if (field.prefilled().isPresent()) {
            field.kind().write(field.prefilled().get(), table);
        } else {
            table.blank();
        }
    }

    /** The same in words, with what to enter over each label, lists to choose from, and rows of what is the rule. */
    public static void xlsx(Register register, Wording wording, OutputStream out) {
        ImmutableList.Builder<SheetColumn> columns = ImmutableList.builder();
        for (Field<?> field : register.fields()) {
            columns.add(new SheetColumn(
                    wording.phrase(field.label()),
                    field.note().map(wording::say).orElse(""),
                    field.kind().look(),
                    field.kind().choices().stream().map(wording::phrase).collect(ImmutableList.toImmutableList())));
        }
        try (WorkbookWriter workbook = workbook(columns.build(), wording, out)) {
            if (register.fields().stream().anyMatch(field -> field.prefilled().isPresent())) {
                for (int row = 0; row < PREFILLED_ROWS; row++) {
                    register.fields().forEach(field -> prefilled(field, wording, workbook));
                    workbook.endRow();
                }
            }
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    private static <T> void prefilled(Field<T> field, Wording wording, WorkbookWriter workbook) {
        Optional<T> value = field.prefilled();
        if (value.isEmpty()) {
            workbook.blank();
        } else if (value.get() instanceof Long count) {
            workbook.number(count);
        } else {
            workbook.text(wording.phrase(field.kind().words(value.get()).orElseThrow()));
        }
    }

    private static WorkbookWriter workbook(ImmutableList<SheetColumn> columns, Wording wording, OutputStream out)
            throws IOException {
        WorkbookWriter.Help help = new WorkbookWriter.Help(
                wording.phrase(Sentence.of("persistence/wording:template.lists")),
                wording.say(Sentence.of("persistence/wording:template.otherwise")));
        return new WorkbookWriter(
                out, wording.phrase(Sentence.of("persistence/wording:template.sheet")), columns, help);
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
