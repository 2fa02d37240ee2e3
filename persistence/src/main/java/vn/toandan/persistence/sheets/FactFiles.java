package vn.toandan.persistence.sheets;

import java.util.List;
import java.util.function.LongConsumer;
import vn.toandan.safety.SafetyStandard;

/**
 * Files of facts, several read as one: the same unit and year may stand in them only once. Rows stream by; of each no more than
 * eight bytes are remembered.
 */
public final class FactFiles {

    private final SafetyStandard standard;
    private final Columns columns;
    private final LongConsumer bytesRead;

    /** The standard says which facts are asked of which kind of unit, a province's own included. */
    public FactFiles(SafetyStandard standard) {
        this(standard, new Columns(standard), bytes -> {});
    }

    private FactFiles(SafetyStandard standard, Columns columns, LongConsumer bytesRead) {
        this.standard = standard;
        this.columns = columns;
        this.bytesRead = bytesRead;
    }

    /** The same, telling now and then how many bytes have been read so far, over all files. */
    public FactFiles watching(LongConsumer bytesRead) {
        return new FactFiles(standard, columns, bytesRead);
    }

    /**
     * Reads them all to the end, whatever is wrong with them. The sink gets every acceptable row, but what it makes of them may only
     * be published if there is no complaint.
     *
     * @throws FileTrouble where one cannot be read
     */
    public Reading read(List<Source> sources, RowSink sink) {
        Run run = new Run(sink);
        sources.forEach(run::read);
        return run.end(sources);
    }

    /** What is kept while the files of one run are read. */
    private final class Run {

        private final RowSink sink;
        private final Complaints complaints = new Complaints();
        private final Remarks remarks = new Remarks();
        private final Repeats repeats = new Repeats();
        private final RowReader reader = new RowReader(standard, complaints);
        private long rows;
        private long bytesBefore;
        private long bytesHere;

        Run(RowSink sink) {
            this.sink = sink;
        }

        void read(Source source) {
            At at = new At(source.name(), complaints, remarks);
            HeadedFile.read(source, columns, this::tell, at, this::row);
            bytesBefore += bytesHere;
            bytesHere = 0;
        }

        private void row(Header header, Cells cells, At at) {
            rows++;
            RowKey key = RowKey.of(header, cells);
            repeats.add(key);
            reader.read(header, cells, key, at).ifPresent(sink::accept);
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
