package vn.toandan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that does one {@link Deed} and acknowledges it when it is done. */
final class DeedProgram {

    static final String ACKNOWLEDGED = "acknowledged";

    /** Nothing is held back in a buffer: what was said is said. */
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private DeedProgram() {}

    /** Its name, and the office. */
    public static void main(String[] arguments) {
        Office office = new Office(Path.of(arguments[1]), arguments[2]);
        Deed.valueOf(arguments[0]).act(office);
        OUT.println(ACKNOWLEDGED);
        System.exit(Commands.DONE);
    }

    static void command(String... arguments) {
        int exitCode =
                Commands.run(new Console(InputStream.nullInputStream(), OUT, System.err, false, false), arguments);
        if (exitCode != Commands.DONE) {
            System.exit(exitCode);
        }
    }

    static List<String> of(Deed deed, Office office) {
        return List.of(DeedProgram.class.getName(), deed.name(), office.folder().toString(), office.store());
    }
}
