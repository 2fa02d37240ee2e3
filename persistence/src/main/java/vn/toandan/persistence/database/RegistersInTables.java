package vn.toandan.persistence.database;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.Judgements;
import vn.toandan.recognition.Recognitions;
import vn.toandan.unit.Units;

/** The registers over one transaction's connection. */
final class RegistersInTables implements Registers {

    private final UnitsInTables units;
    private final FactSheetsInTables sheets;
    private final JudgementsInTables judgements;
    private final RecognitionsInTables recognitions;
    private final AdoptedCriteriaInTables criteria;
    private final Log log;

    private RegistersInTables(DSLContext database, Entry entry) {
        Layouts layouts = new Layouts(database);
        this.units = new UnitsInTables(database, entry);
        this.sheets = new FactSheetsInTables(database, entry, layouts);
        this.judgements = new JudgementsInTables(database, entry, layouts);
        this.recognitions = new RecognitionsInTables(database, entry);
        this.criteria = new AdoptedCriteriaInTables(database, entry);
        this.log = new Log(database);
    }

    static RegistersInTables reading(DSLContext database) {
        return new RegistersInTables(database, Entry.none());
    }

    static RegistersInTables writing(DSLContext database, Change change) {
        return new RegistersInTables(database, Entry.of(change, database));
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public FactSheets sheets() {
        return sheets;
    }

    @Override
    public Judgements judgements() {
        return judgements;
    }

    @Override
    public Recognitions recognitions() {
        return recognitions;
    }

    @Override
    public AdoptedCriteria criteria() {
        return criteria;
    }

    @Override
    public Optional<Instant> lastRecordedAt() {
        return log.last();
    }

    /** Writes what the registers still hold back to write it in one go. */
    void flush() {
        sheets.flush();
        judgements.flush();
    }
}
