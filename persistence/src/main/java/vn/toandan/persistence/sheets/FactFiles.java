package vn.toandan.persistence.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import vn.toandan.law.Sentence;
import vn.toandan.safety.SafetyStandard;

/**
 * Files of facts, several read as one: the same unit and year may stand in them only once. Rows stream by; of each no more than
 * eight bytes are remembered.
 */
public final class FactFiles {

    private final SafetyStandard standard;
    private final Columns columns;
    private final LongConsumer bytesRead;
    private final RowCheck check;

    /** The standard says which facts are asked of which kind of unit, a province's own included. */
    public FactFiles(SafetyStandard standard) {
        this(standard, new Columns(standard), bytes -> {}, (row, said) -> {});
    }

    private FactFiles(SafetyStandard standard, Columns columns, LongConsumer bytesRead, RowCheck check) {
        this.standard = standard;
        this.columns = columns;
        this.bytesRead = bytesRead;
        this.check = check;
    }

    /** The same, telling now and then how many bytes have been read so far, over all files. */
    public FactFiles watching(LongConsumer bytesRead) {
        return new FactFiles(standard, columns, bytesRead, check);
    }

    /** The same, asking this of every row too. */
    public FactFiles checking(RowCheck check) {
        return new FactFiles(standard, columns, bytesRead, check);
    }

    /** Whether a column may be headed so, by its name or by its label in either language. */
    public boolean isColumn(String heading) {
        return columns.isColumn(heading);
    }

    /**
     * Reads them all to the end, whatever is wrong with them. The sink gets every acceptable row, but what it makes of them may only
     * be published if there is no complaint.
     *
     * @throws FileTrouble where one cannot be read
     */
    public Reading read(List<Source> sources, RowSink sink) {
        return readEach(sources, source -> sink);
    }

    /** The same, where each file's rows go to a sink of their own, which is asked for as its file is begun. */
    public Reading readEach(List<Source> sources, Function<Source, RowSink> sinks) {
        Run run = new Run();
        sources.forEach(source -> run.read(source, sinks.apply(source)));
        return run.end(sources);
    }

    /** Says things of one row. */
    private record SaidAt(Header header, Cells cells, At at) implements RowCheck.Said {

        @Override
        public void refuse(String column, Sentence wrong, Sentence right) {
            int position = header.headings().at(column);
            at.complain(header.heading(position, column), cells.written(position), wrong, right);
        }

        @Override
        public void remark(String column, Sentence says) {
            int position = header.headings().at(column);
            at.remark(header.heading(position, column), cells.written(position), says);
        }
    }

    /** A unit is in all files once a year. */
    private static final class UnitYears implements Repeats.Keyed<Header> {

        @Override
        public RowKey key(Header header, Cells cells) {
            return RowKey.of(header, cells);
        }

        @Override
        public Complaint again(RowKey key, Repeats.First first, Header header, Cells cells, At at) {
            int position = header.unitCode();
            return at.complaint(
                    header.heading(position, RowColumn.UNIT_CODE.id()),
                    cells.written(position),
                    "row.repeated",
                    key.code(),
                    Integer.toString(key.year().getAsInt()),
                    first.file(),
                    Long.toString(first.row()));
        }
    }

    /** What is kept while the files of one run are read. */
    private final class Run {

        private final Complaints complaints = new Complaints();
        private final Remarks remarks = new Remarks();
        private final Repeats<Header> repeats = new Repeats<>(new UnitYears());
        private final RowReader reader = new RowReader(standard, complaints);
        private long rows;
        private long bytesBefore;
        private long bytesHere;

        void read(Source source, RowSink sink) {
            At at = new At(source.name(), complaints, remarks);
            HeadedFile.read(source, columns, this::tell, at, (header, cells, place) -> row(header, cells, place, sink));
            bytesBefore += bytesHere;
            bytesHere = 0;
        }

        private void row(Header header, Cells cells, At at, RowSink sink) {
            rows++;
            RowKey key = RowKey.of(header, cells);
            repeats.add(key);
            reader.read(header, cells, key, at).ifPresent(row -> {
                long before = complaints.count();
                check.check(row, new SaidAt(header, cells, at));
                if (complaints.count() == before) {
                    sink.accept(row);
                }
            });
        }

        private void tell(long bytes) {
            bytesHere = bytes;
            bytesRead.accept(bytesBefore + bytes);
        }

        Reading end(List<Source> sources) {
            repeats.complain(sources, columns, complaints);
            return new Reading(complaints, remarks.kept(), remarks.more(), rows);
        }
    }
}
