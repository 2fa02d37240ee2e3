package vn.toandan.persistence.intake;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import vn.toandan.judging.SourceFile;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Source;

/** The file of a source, by its bytes. */
final class TakenFile {

    private TakenFile() {}

    static SourceFile of(Source source) {
        try {
            ByteSource bytes = new ByteSource() {
                @Override
                public InputStream openStream() throws IOException {
                    return source.opener().open();
                }
            };
            return new SourceFile(source.name(), bytes.hash(Hashing.sha256()).toString());
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }
}
