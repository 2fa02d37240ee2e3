package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Form;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** The same import as most write it: commons-csv reads, a validator checks beans, the driver's batch inserts. */
final class CsvPeer {

    private static final int AT_ONCE = 1000;

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Form> forms = new HashMap<>();

    CsvPeer(SafetyStandard standard) {
        for (UnitKind kind : UnitKind.values()) {
            forms.put(kind.code(), standard.form(kind));
            standard.form(kind).facts().forEach(fact -> facts.put(fact.id(), fact));
        }
    }

    /**
     * Into a table that is there, in one transaction.
     *
     * @param like rows that we wrote, from which it takes what refers to other tables
     */
    void load(Path csv, Raw raw, Object[][] like) throws IOException, SQLException {
        String insert = "insert into fact_sheet values ("
                + Arrays.stream(new String[11]).map(unused -> "?").collect(Collectors.joining(",")) + ")";
        raw.connection().setAutoCommit(false);
        try (Reader text = Files.newBufferedReader(csv);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(text);
                PreparedStatement statement = raw.connection().prepareStatement(insert)) {
            long id = 0;
            for (CSVRecord record : rows) {
                SheetRow row = new SheetRow(record, facts, forms);
                checkState(validator.validate(row).isEmpty(), "row %s is refused", record.getRecordNumber());
                id++;
                insert(statement, id, row, like[(int) id - 1]);
                if (id % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
        raw.connection().commit();
    }

    private static void insert(PreparedStatement statement, long id, SheetRow row, Object[] like) throws SQLException {
        statement.setLong(1, id);
        statement.setString(2, row.unitCode);
        statement.setString(3, row.unitKind);
        statement.setString(4, row.unitName);
        statement.setInt(5, Integer.parseInt(row.year));
        statement.setString(6, row.year + "-12-31");
        statement.setObject(7, like[6]);
        statement.setString(8, row.cells);
        statement.setString(9, "");
        statement.setObject(10, null);
        statement.setObject(11, like[10]);
        statement.addBatch();
    }
}
