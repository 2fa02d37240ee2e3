package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.law.Percentage;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.documents.TextTable.Cell;
import vn.toandan.persistence.example.NhuThanh;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** {@code demo}: the district of Như Thanh, read from the shipped files, judged and shown, with what its period came to. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** What commands call a store of the example that is still to be made. */
    private static final String STORE = "nhu-thanh.db";

    /** Apart, since a folder of sheets is judged as a whole. */
    private static final String REGISTERS = "registers";

    private final Console console;
    private final Wording wording;

    @Option(names = "--copy-to", paramLabel = "FOLDER")
    private @Nullable Path folder;

    @Option(names = "--store", paramLabel = "FILE|URL")
    private @Nullable String store;

    DemoCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    private record Judged(UnitSheet row, Assessment assessment) {

        int year() {
            return assessment.sheet().year();
        }

        UnitVerdict verdict() {
            return assessment.verdict();
        }
    }

    @Override
    public Integer call() {
        if (folder != null && store != null) {
            throw new WrongUsage(Sentence.of("cli/wording:demo.one"));
        }
        if (folder != null) {
            copy(folder);
            return Commands.DONE;
        }
        if (store != null) {
            new DemoStore(console, wording).load(StoreOption.address(store));
            return Commands.DONE;
        }
        SafetyStandard standard = Law.standard();
        Decisions decisions = new Decisions(standard, null);
        List<Judged> judged = new ArrayList<>();
        new Inputs(console, wording)
                .read(
                        standard,
                        NhuThanh.sources(),
                        row -> decisions.judge(row).ifPresent(answer -> judged.add(new Judged(row, answer))));
        say(Sentence.of("cli/wording:demo.title"));
        say(Sentence.of("cli/wording:demo.example"));
        console.out().println();
        ImmutableSortedSet<Integer> years =
                judged.stream().map(Judged::year).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        table(judged, years);
        years.forEach(year -> failures(judged, year));
        next();
        new DemoStore(console, wording).show(STORE);
        return Commands.DONE;
    }

    private void table(List<Judged> judged, ImmutableSortedSet<Integer> years) {
        TextTable table = new TextTable(console.out());
        List<Cell> head = new ArrayList<>();
        head.add(Cell.of(wording.phrase(Sentence.of("cli/wording:demo.kind"))).painted(console::strong));
        years.forEach(year -> head.add(Cell.number(Integer.toString(year)).painted(console::strong)));
        table.row(head, List.of());
        for (UnitKind kind : UnitKind.values()) {
            table.row(
                    line(
                            wording.phrase(Sentence.of("unit/wording:unit_kind." + kind.code() + ".plural")),
                            judged,
                            years,
                            one -> one.row().unit().kind() == kind),
                    List.of());
        }
        table.row(line(wording.phrase(Sentence.of("cli/wording:demo.all")), judged, years, one -> true), List.of());
        table.flush();
        console.out().println();
        say(Sentence.of("cli/wording:demo.legend"));
    }

    /** How many of the units in scope meet the standard in each year. */
    private List<Cell> line(
            String name, List<Judged> judged, ImmutableSortedSet<Integer> years, Predicate<Judged> which) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        cells.add(Cell.of(name));
        for (int year : years) {
            List<Judged> inScope = judged.stream()
                    .filter(which)
                    .filter(one -> one.year() == year && one.verdict() != UnitVerdict.OUT_OF_SCOPE)
                    .toList();
            long met = inScope.stream()
                    .filter(one -> one.verdict() == UnitVerdict.MET)
                    .count();
            cells.add(Cell.number(
                    inScope.isEmpty()
                            ? "–"
                            : wording.phrase(Sentence.of(
                                    "cli/wording:demo.share",
                                    met,
                                    inScope.size(),
                                    new Percentage(met, inScope.size())))));
        }
        return cells.build();
    }

    private void failures(List<Judged> judged, int year) {
        console.out().println();
        console.out()
                .println(console.strong(wording.say(Sentence.of("cli/wording:demo.failures", Integer.toString(year)))));
        for (Judged one : judged) {
            if (one.year() == year
                    && (one.verdict() == UnitVerdict.NOT_MET || one.verdict() == UnitVerdict.NOT_KNOWN)) {
                failure(one);
            }
        }
    }

    private void failure(Judged one) {
        String name = one.row().unit().name();
        // The names of communes are real: a line copied from here must not read as a fact about one.
        String shown = one.row().unit().kind() == UnitKind.COMMUNE
                ? wording.phrase(Sentence.of("cli/wording:demo.invented", name))
                : name;
        console.out()
                .println("  " + one.row().unit().code() + " " + shown + ": "
                        + AnswersText.paint(console, one.verdict())
                                .apply(wording.phrase(one.verdict().words())));
        one.assessment().failed().forEach(this::reason);
        one.assessment().unknown().forEach(this::reason);
    }

    private void reason(Check check) {
        console.out()
                .println("    " + console.strong(check.id()) + " ("
                        + wording.phrase(check.criterion().citation().words()) + "): "
                        + check.because(wording));
    }

    private void next() {
        console.out().println();
        say(Sentence.of("cli/wording:demo.next"));
        TextTable commands = new TextTable(console.out());
        for (String command : List.of("copy", "assess", "explain", "value", "eligible", "show", "template")) {
            commands.row(
                    Cell.of("  " + wording.phrase(Sentence.of("cli/wording:demo.next." + command))),
                    Cell.of(wording.phrase(Sentence.of("cli/wording:demo.next." + command + ".why"))));
        }
        commands.flush();
    }

    /** Files that are there may have been edited: they stay, and then nothing is written. */
    private void copy(Path into) {
        Map<Path, Source> copies = new LinkedHashMap<>();
        NhuThanh.sources().forEach(source -> copies.put(into.resolve(source.name()), source));
        NhuThanh.registers()
                .forEach(source -> copies.put(into.resolve(REGISTERS).resolve(source.name()), source));
        List<String> there = copies.keySet().stream()
                .filter(Files::exists)
                .map(Path::toString)
                .toList();
        if (!there.isEmpty()) {
            throw new WrongUsage(Sentence.of("cli/wording:demo.there", String.join(", ", there)));
        }
        copies.forEach((file, source) -> {
            try (InputStream in = source.opener().open()) {
                MoreFiles.createParentDirectories(file);
                try (Results results = Results.toFile(file)) {
                    in.transferTo(results);
                    results.publish();
                }
            } catch (IOException e) {
                throw FileTrouble.writing(file.toString(), e);
            }
            say(Sentence.of("cli/wording:demo.copied", file.toString()));
        });
    }

    private void say(Sentence sentence) {
        console.out().println(wording.say(sentence));
    }
}
