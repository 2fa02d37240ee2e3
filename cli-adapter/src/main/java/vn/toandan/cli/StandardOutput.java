package vn.toandan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/** The process's standard output, which remembers why it could not be written; as opposed to a print stream, which forgets. */
final class StandardOutput extends FilterOutputStream {

    private String trouble = "";

    StandardOutput() {
        super(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    /** Whether its reader has gone, as {@code head} does once it has enough: nobody is left to be told. */
    boolean isNoLongerRead() {
        // The system's own words are the only way to tell.
        return trouble.contains("Broken pipe");
    }

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException e) {
        trouble = String.valueOf(e.getMessage());
        return e;
    }
}
