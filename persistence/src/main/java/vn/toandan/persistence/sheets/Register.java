package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.workbook.SheetColumn;

/**
 * Register ("sổ"): which fields the rows of some files have, in their order; as opposed to {@link FactFiles}, whose columns follow
 * from what is asked of each kind of unit. It is read from CSV and XLSX by content, and written so that it reads back unchanged.
 */
public final class Register {

    private final ImmutableList<Field<?>> fields;
    private final boolean othersIgnored;
    private final Optional<Field<String>> identity;
    private final Consumer<RegisterRow> check;
    private final ImmutableList<Field<String>> names;
    private final Map<String, Field<?>> byHeading = new HashMap<>();

    private Register(
            ImmutableList<Field<?>> fields,
            boolean othersIgnored,
            Optional<Field<String>> identity,
            Consumer<RegisterRow> check,
            ImmutableList<Field<String>> names) {
        this.fields = fields;
        this.othersIgnored = othersIgnored;
        this.identity = identity;
        this.check = check;
        this.names = names;
        for (Field<?> field : fields) {
            byHeading.put(field.id(), field);
            byHeading.putIfAbsent(Headings.folded(Wording.VIETNAMESE.phrase(field.label())), field);
            byHeading.putIfAbsent(Headings.folded(Wording.ENGLISH.phrase(field.label())), field);
        }
    }

    /** Columns other than these are complained of. */
    public static Register of(Field<?>... fields) {
        return new Register(ImmutableList.copyOf(fields), false, Optional.empty(), row -> {}, ImmutableList.of());
    }

    /** The same, where other columns may be there and are passed over. */
    public Register ignoringOthers() {
        return new Register(fields, true, identity, check, names);
    }

    /** The same, where each code of that field may stand in all files together only once. */
    public Register identifiedBy(Field<String> field) {
        return new Register(fields, othersIgnored, Optional.of(field), check, names);
    }

    /**
     * The same, where each row is held against itself, also one of which some cells cannot be taken: those are then empty.
     *
     * @param check complains of what cells say against each other
     */
    public Register checkedBy(Consumer<RegisterRow> check) {
        return new Register(fields, othersIgnored, identity, check, names);
    }

    /** The same, where other rows may mean a row by the codes in those fields. */
    public Register namedBy(ImmutableList<Field<String>> codes) {
        return new Register(fields, othersIgnored, identity, check, codes);
    }

    /** By what other rows may mean that row; empty where one of the codes is not there. */
    public Optional<ImmutableSet<String>> names(RegisterRow row) {
        ImmutableSet<String> there =
                names.stream().flatMap(code -> row.get(code).stream()).collect(ImmutableSet.toImmutableSet());
        return names.stream().allMatch(code -> row.get(code).isPresent()) ? Optional.of(there) : Optional.empty();
    }

    public Reading read(List<Source> sources, Consumer<RegisterRow> sink) {
        return read(sources, bytes -> {}, sink);
    }

    /**
     * Reads all files to the end, whatever is wrong with them. The sink gets every acceptable row, and may complain of it; what it makes
     * of rows may only be published if there is no complaint.
     *
     * @param bytesRead is told now and then how many bytes have been read so far, over all files
     * @throws FileTrouble where one cannot be read
     */
    public Reading read(List<Source> sources, LongConsumer bytesRead, Consumer<RegisterRow> sink) {
        return read(sources, bytesRead, sink, UnreadSink.NOBODY);
    }

    /** The same, where it is also told which rows are not acceptable. */
    public Reading read(List<Source> sources, LongConsumer bytesRead, Consumer<RegisterRow> sink, UnreadSink unread) {
        return new RegisterReader(this, bytesRead, sink, unread).read(sources);
    }

    /** A writer of rows into a stream that is not ours to close: a workbook where the target's name ends so, else CSV. */
    public RegisterWriter write(String target, OutputStream out) {
        return new RegisterWriter(fields, TableWriter.to(target, out, columns()));
    }

    ImmutableList<SheetColumn> columns() {
        return fields.stream()
                .map(field -> SheetColumn.of(field.id(), field.kind().look()))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Field<?>> fields() {
        return fields;
    }

    Optional<Field<String>> identity() {
        return identity;
    }

    Consumer<RegisterRow> check() {
        return check;
    }

    boolean ignoresOthers() {
        return othersIgnored;
    }

    /** Whether a column of it is headed so, by its name or by its label in either language. */
    public boolean isColumn(String heading) {
        return headed(heading).isPresent();
    }

    Optional<Field<?>> headed(String heading) {
        return Optional.ofNullable(byHeading.get(Headings.folded(heading)));
    }

    /** The fields without which there is no row, as they are named to people. */
    ImmutableMap<String, Sentence> needed() {
        return fields.stream()
                .filter(Field::isNeeded)
                .collect(ImmutableMap.toImmutableMap(
                        Field::id, field -> Sentence.of("persistence/wording:code", field.id(), field.label())));
    }
}
