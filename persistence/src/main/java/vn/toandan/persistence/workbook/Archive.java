package vn.toandan.persistence.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive ("tệp nén", ZIP) as a list of entries, each to be expanded; as opposed to its {@link Parts}, which lead to each other. */
interface Archive extends Closeable {

    List<? extends ZipEntry> entries();

    InputStream open(ZipEntry entry) throws IOException;

    static Archive onDisk(Path file) throws IOException {
        ZipFile archive = new ZipFile(file.toFile());
        return new Archive() {
            @Override
            public List<? extends ZipEntry> entries() {
                return archive.stream().toList();
            }

            @Override
            public InputStream open(ZipEntry entry) throws IOException {
                return archive.getInputStream(entry);
            }

            @Override
            public void close() throws IOException {
                archive.close();
            }
        };
    }
}
