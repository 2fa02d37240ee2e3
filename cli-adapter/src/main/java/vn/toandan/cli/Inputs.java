package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.packs.PackFile;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.RowSink;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.SafetyStandard;

/** Files named on the command line: read, and complained of on standard error. */
final class Inputs {

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final Wording wording;

    Inputs(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /** Input was refused; every reason has been told. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super("refused", null, false, false);
        }
    }

    ImmutableList<Source> sources(List<String> files) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (String file : files) {
            sources.add(
                    file.equals(STANDARD_INPUT) ? Source.of(STANDARD_INPUT, console.in()) : Source.file(path(file)));
        }
        return sources.build();
    }

    /** A name under which there is nothing is wrong usage; a file that cannot be read is the world's failure. */
    private static Path path(String file) {
        try {
            Path path = Path.of(file);
            if (Files.notExists(path)) {
                throw new WrongUsage(Sentence.of("cli/wording:usage.no_file", file));
            }
            return path;
        } catch (InvalidPathException e) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.no_file", file));
        }
    }

    /** The standard with every province's criteria; a wrong pack refuses the run. */
    SafetyStandard standard(List<String> packs) {
        SafetyStandard standard = Law.standard();
        boolean refused = false;
        for (Source source : sources(packs)) {
            PackFile.Outcome outcome = new PackFile(standard).read(source);
            if (outcome instanceof PackFile.Outcome.Loaded loaded) {
                tell(loaded.remarks(), 0);
                standard = standard.adding(loaded.pack());
            } else if (outcome instanceof PackFile.Outcome.Refused wrong) {
                wrong.complaints().forEach(this::tell);
                refused = true;
            }
        }
        if (refused) {
            throw new Refused();
        }
        return standard;
    }

    /** Hands every row to the sink, whose results may be published if this returns. */
    Reading read(SafetyStandard standard, List<Source> sources, RowSink sink) {
        Reading reading;
        try (Progress progress = Progress.over(console, sources)) {
            reading = new FactFiles(standard).watching(progress).read(sources, sink);
        }
        reading.complaints().kept().forEach(this::tell);
        if (reading.complaints().more() > 0) {
            console.tell(
                    wording,
                    Sentence.of(
                            "cli/wording:more_complaints", reading.complaints().more()));
        }
        if (!reading.complaints().isEmpty()) {
            throw new Refused();
        }
        tell(reading.remarks(), reading.moreRemarks());
        return reading;
    }

    private void tell(Complaint complaint) {
        console.err().println(complaint.line(wording));
    }

    private void tell(List<Remark> remarks, long more) {
        remarks.forEach(remark -> console.err().println(remark.line(wording)));
        if (more > 0) {
            console.tell(wording, Sentence.of("cli/wording:more_remarks", more));
        }
    }
}
