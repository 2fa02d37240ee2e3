package vn.toandan.persistence.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive written part by part, the same bytes for the same parts; as opposed to {@link Parts}, which reads. */
final class PartsWriter implements Closeable {

    /**
     * Which moment it is does not matter, but that it is always the same: the platform takes the very first that an archive can name
     * for one before it, and adds where on earth that was.
     */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;
    private final Writer writer;

    PartsWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
    }

    /** Ends the part before and begins another. */
    void begin(String name) throws IOException {
        writer.flush();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        writer.write(DECLARATION);
    }

    void write(CharSequence xml) throws IOException {
        writer.append(xml);
    }

    void part(String name, CharSequence xml) throws IOException {
        begin(name);
        write(xml);
    }

    /** Ends the archive; the stream below stays open. */
    @Override
    public void close() throws IOException {
        writer.flush();
        zip.finish();
    }
}
