package vn.toandan.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.judging.FiledSheet;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.FactWriter;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.Fact;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.Unit;

/** {@code export facts}: the sheets of every year as they are known, so that a higher office can take them in. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class ExportFactsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--as-known", paramLabel = "DATE")
    private @Nullable LocalDate asKnown;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportFactsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        return options.export(console, wording, (registers, results) -> new Export(registers).write(results));
    }

    /** One export, from one state of the store. */
    private final class Export {

        private final Registers registers;
        private final LocalDate known = asKnown == null ? Law.EVERYTHING_KNOWN : asKnown;
        private final SafetyStandard standard;
        private final Map<LocalDate, Set<String>> codesThen = new HashMap<>();
        private boolean isUnderKnown;
        private long rows;

        Export(Registers registers) {
            this.registers = registers;
            this.standard = ProvincialStandards.of(
                            Law.standard(), registers.criteria().asKnownOn(Law.EVERYTHING_KNOWN))
                    .all();
        }

        /** In two rounds, since a file names its columns first: which facts have a source, then the rows. */
        long write(Results results) {
            Set<Fact> sourced = new HashSet<>();
            each(sheet -> standard.form(sheet.unit().kind()).facts().stream()
                    .filter(fact -> sheet.sources().containsKey(fact.id()))
                    .forEach(sourced::add));
            String under = options.under();
            if (under != null && !isUnderKnown) {
                throw new WrongUsage(Sentence.of("cli/wording:export.under_unknown", Visible.text(under)));
            }
            try (FactWriter writer = new FactWriter(standard, sourced, options.target(), results)) {
                each(sheet -> {
                    writer.write(new UnitSheet(sheet.unit(), sheet.on(standard).orElseThrow()));
                    rows++;
                });
            }
            return rows;
        }

        private void each(Consumer<FiledSheet> sink) {
            for (int year : registers.sheets().yearsAsKnownOn(known)) {
                registers.sheets().asKnownOn(known, year, version -> {
                    if (isAsked(version.sheet())) {
                        sink.accept(version.sheet());
                    }
                });
            }
        }

        /** Codes are read on the last day of the window, as always. */
        private boolean isAsked(FiledSheet sheet) {
            if (options.under() == null) {
                return true;
            }
            LocalDate day = standard.codesReadOn(sheet.unit().kind(), sheet.year());
            Set<String> codes = codesThen.computeIfAbsent(day, this::codesOn);
            isUnderKnown |= !codes.isEmpty();
            return codes.contains(sheet.unit().code());
        }

        private Set<String> codesOn(LocalDate day) {
            return Optional.ofNullable(options.under()).stream()
                    .flatMap(code -> registers.units().within(code, day).stream())
                    .map(Unit::code)
                    .collect(Collectors.toSet());
        }
    }
}
