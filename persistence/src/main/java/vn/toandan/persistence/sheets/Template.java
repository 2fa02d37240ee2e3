package vn.toandan.persistence.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Form;

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
}
