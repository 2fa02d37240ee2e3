package vn.toandan.persistence.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;

/** One run over files of a register: every cell is looked at, also after one that cannot be taken. */
final class RegisterReader implements HeadedFile.Layout<Headings<Field<?>>> {

    private final Register register;
    private final LongConsumer bytesRead;
    private final Consumer<RegisterRow> sink;
    private final UnreadSink unread;
    private final Complaints complaints = new Complaints();
    private final Remarks remarks = new Remarks();
    private final Optional<Repeats<Headings<Field<?>>>> repeats;
    private long rows;
    private long bytesBefore;
    private long bytesHere;
    private boolean isHeaderSound;
    /** So many complaints up to the last row that was come to: what is complained of after it has kept others from us. */
    private long placed;

    RegisterReader(Register register, LongConsumer bytesRead, Consumer<RegisterRow> sink, UnreadSink unread) {
        this.register = register;
        this.bytesRead = bytesRead;
        this.sink = sink;
        this.unread = unread;
        this.repeats = register.identity().map(field -> new Repeats<>(new Identified(field)));
    }

    /** Rows that one field tells apart. */
    private record Identified(Field<String> field) implements Repeats.Keyed<Headings<Field<?>>> {

        @Override
        public RowKey key(Headings<Field<?>> headings, Cells cells) {
            return RowKey.ofCode(cells, headings.at(field.id()));
        }

        @Override
        public Complaint again(RowKey key, Repeats.First first, Headings<Field<?>> headings, Cells cells, At at) {
            int position = headings.at(field.id());
            return at.complaint(
                    headings.heading(position, field.id()),
                    cells.written(position),
                    "identifier.repeated",
                    key.code(),
                    first.file(),
                    Long.toString(first.row()));
        }
    }

    Reading read(List<Source> sources) {
        for (Source source : sources) {
            At at = new At(source.name(), complaints, remarks);
            placed = complaints.count();
            HeadedFile.read(source, this, this::tell, at, this::row);
            if (complaints.count() > placed) {
                unread.others();
            }
            bytesBefore += bytesHere;
            bytesHere = 0;
        }
        repeats.ifPresent(all -> all.complain(sources, this, complaints));
        return new Reading(complaints, remarks.kept(), remarks.more(), rows);
    }

    private void tell(long bytes) {
        bytesHere = bytes;
        bytesRead.accept(bytesBefore + bytes);
    }

    @Override
    public Optional<Headings<Field<?>>> header(Cells cells, At at) {
        long before = complaints.count();
        Headings<Field<?>> headings =
                Headings.of(cells, register::headed, register.needed(), register.ignoresOthers(), at);
        if (!register.needed().keySet().stream().allMatch(headings::has)) {
            return Optional.empty();
        }
        isHeaderSound = complaints.count() == before;
        placed = complaints.count();
        return Optional.of(headings);
    }

    @Override
    public boolean isColumn(String heading) {
        return register.headed(heading).isPresent();
    }

    @Override
    public Sentence needed() {
        return Sentence.enumeration(register.needed().values());
    }

    private void row(Headings<Field<?>> headings, Cells cells, At at) {
        if (isUntouched(headings, cells, at)) {
            return;
        }
        rows++;
        register.identity()
                .ifPresent(field -> repeats.orElseThrow().add(RowKey.ofCode(cells, headings.at(field.id()))));
        long before = complaints.count();
        @Nullable Object[] values = new @Nullable Object[register.fields().size()];
        for (int number = 0; number < values.length; number++) {
            values[number] = value(register.fields().get(number), headings, cells, at);
        }
        if (!register.ignoresOthers()) {
            headings.outside(cells, at);
        }
        RegisterRow read = new RegisterRow(register.fields(), values, headings, cells, at);
        register.check().accept(read);
        if (complaints.count() == before && isHeaderSound) {
            sink.accept(read);
        } else {
            unread.row(read);
        }
        placed = complaints.count();
    }

    /** Whether nothing stands in the row but what the form had prefilled: as good as blank. */
    private boolean isUntouched(Headings<Field<?>> headings, Cells cells, At at) {
        boolean prefilled = false;
        for (Field<?> field : register.fields()) {
            int position = headings.at(field.id());
            if (!cells.isEmpty(position) || cells.isFault(position)) {
                if (!isPrefilled(field, headings, cells, at)) {
                    return false;
                }
                prefilled = true;
            }
        }
        return prefilled;
    }

    private static boolean isPrefilled(Field<?> field, Headings<Field<?>> headings, Cells cells, At at) {
        if (field.prefilled().isEmpty()) {
            return false;
        }
        // What is wrong with it is said when the row is read.
        At unheard = new At(at.file(), new Complaints(), new Remarks());
        return field.prefilled().get().equals(value(field, headings, cells, unheard));
    }

    private static @Nullable Object value(Field<?> field, Headings<Field<?>> headings, Cells cells, At at) {
        int position = headings.at(field.id());
        if (cells.isFault(position)) {
            headings.fault(position, cells, at);
            return null;
        }
        String heading = headings.heading(position, field.id());
        if (!cells.isEmpty(position)) {
            at.cell(!field.isNeeded());
            return field.kind().read(cells, position, heading, at);
        }
        if (field.isNeeded()) {
            at.complain(heading, "", "field.empty", field.label());
        }
        return null;
    }
}
