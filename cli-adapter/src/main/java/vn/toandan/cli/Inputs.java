package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.packs.PackFile;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.FactFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.RowSink;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnreadSink;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.ProvincialPack;
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

    /**
     * Before anything is read: names under which there is nothing, all of them, and a second use of standard input are wrong usage. A
     * file that is there and cannot be read is the world's failure, later.
     */
    static void requireFiles(List<String> files) {
        if (files.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.stdin_twice"));
        }
        List<String> missing = files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT) && !isThere(file))
                .map(file -> "“" + Visible.text(file) + "”")
                .toList();
        if (!missing.isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.no_file", String.join(", ", missing)));
        }
    }

    private static boolean isThere(String file) {
        try {
            return !Files.notExists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    ImmutableList<Source> sources(List<String> files) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        for (String file : files) {
            sources.add(
                    file.equals(STANDARD_INPUT) ? Source.of(STANDARD_INPUT, console.in()) : Source.file(Path.of(file)));
        }
        return sources.build();
    }

    /** The standard with every province's criteria; a wrong pack refuses the run. */
    SafetyStandard standard(List<String> packs) {
        SafetyStandard standard = Law.standard();
        boolean refused = false;
        for (Source source : sources(packs)) {
            Optional<ProvincialPack> pack = loaded(standard, source);
            if (pack.isPresent()) {
                standard = standard.adding(pack.get());
            }
            refused |= pack.isEmpty();
        }
        if (refused) {
            throw new Refused();
        }
        return standard;
    }

    /** Empty where it was refused, and every reason told. */
    private Optional<ProvincialPack> loaded(SafetyStandard standard, Source source) {
        PackFile.Outcome outcome = new PackFile(standard).read(source);
        if (outcome instanceof PackFile.Outcome.Loaded loaded) {
            tellRemarks(loaded.remarks(), 0);
            return Optional.of(loaded.pack());
        }
        if (outcome instanceof PackFile.Outcome.Refused wrong) {
            wrong.complaints().forEach(this::tell);
        }
        return Optional.empty();
    }

    /** Hands every row to the sink, whose results may be published if this returns. */
    Reading read(SafetyStandard standard, List<Source> sources, RowSink sink) {
        Reading reading;
        try (Progress progress = Progress.over(console, sources)) {
            reading = new FactFiles(standard).watching(progress).read(sources, sink);
        }
        return accepted(reading);
    }

    /** The same of the rows of a register. */
    Reading readRows(Register register, List<Source> sources, Consumer<RegisterRow> sink) {
        try (Progress progress = Progress.over(console, sources)) {
            return accepted(register.read(sources, progress, sink));
        }
    }

    /** The same, where what is wrong with them is told together with what is found later, and only then refuses the run. */
    Reading look(Register register, List<Source> sources, Consumer<RegisterRow> sink, UnreadSink unread) {
        try (Progress progress = Progress.over(console, sources)) {
            return register.read(sources, progress, sink, unread);
        }
    }

    private Reading accepted(Reading reading) {
        refuseAny(reading.complaints());
        tellRemarks(reading);
        return reading;
    }

    void tellRemarks(Reading reading) {
        tellRemarks(reading.remarks(), reading.moreRemarks());
    }

    /** Tells the complaints, and how many more there are, and refuses the run; unless there are none. */
    void refuseAny(Complaints complaints) {
        if (complaints.isEmpty()) {
            return;
        }
        complaints.kept().forEach(this::tell);
        if (complaints.more() > 0) {
            console.tell(wording, Sentence.of("cli/wording:more_complaints", complaints.more()));
        }
        throw new Refused();
    }

    private void tell(Complaint complaint) {
        console.err().println(complaint.line(wording));
    }

    void tellRemarks(List<Remark> remarks, long more) {
        remarks.forEach(remark -> console.err().println(remark.line(wording)));
        if (more > 0) {
            console.tell(wording, Sentence.of("cli/wording:more_remarks", more));
        }
    }
}
