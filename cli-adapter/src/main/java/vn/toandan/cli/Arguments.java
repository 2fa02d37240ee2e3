package vn.toandan.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/** How arguments are read, and what is said of those that cannot be: which one, its value, what would be right. */
final class Arguments {

    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Arguments() {}

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, text.indexOf('/') >= 0 ? DAY_FIRST : ISO);
        } catch (DateTimeException e) {
            throw new TypeConversionException("date");
        }
    }

    static UnitKind kind(String text) {
        return UnitKind.of(text).orElseThrow(() -> new TypeConversionException("kind"));
    }

    static UnitType type(String text) {
        return UnitType.of(text).orElseThrow(() -> new TypeConversionException("type"));
    }

    static Wording language(String text) {
        return Wording.of(text).orElseThrow(() -> new TypeConversionException("lang"));
    }

    static Sentence complaint(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Sentence.of("cli/wording:usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing());
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return exclusive(wrong.getCommandLine().getCommandSpec());
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Sentence.of("cli/wording:usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null) {
            return Sentence.of(
                    "cli/wording:usage.value",
                    name(argument),
                    wrong.getValue() == null ? "" : wrong.getValue(),
                    right(argument.type()));
        }
        return Sentence.of("cli/wording:usage.no_command");
    }

    /** Blank where a name is asked for is wrong usage. */
    static String text(String option, String given) {
        if (given.isBlank()) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.blank", option));
        }
        return given.strip();
    }

    private static Sentence missing(List<ArgSpec> missing) {
        String names = missing.stream().map(Arguments::name).collect(Collectors.joining(", "));
        if (missing.stream()
                .allMatch(argument -> argument.isPositional() && name(argument).startsWith("FILE"))) {
            return Sentence.of("cli/wording:usage.missing_file");
        }
        ArgGroupSpec group = missing.get(0).group();
        return group != null && group.exclusive()
                ? Sentence.of("cli/wording:usage.missing_one", names)
                : Sentence.of("cli/wording:usage.missing", names);
    }

    /** Which of several groups it was, it does not tell; no command has two. */
    private static Sentence exclusive(CommandSpec command) {
        return Sentence.of(
                "cli/wording:usage.exclusive",
                command.argGroups().stream()
                        .filter(ArgGroupSpec::exclusive)
                        .flatMap(group -> group.args().stream())
                        .map(Arguments::name)
                        .collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Sentence right(Class<?> type) {
        if (type == LocalDate.class) {
            return Sentence.of("cli/wording:right.date");
        }
        if (type == Instant.class) {
            return Sentence.of("cli/wording:right.moment");
        }
        if (type == UnitKind.class) {
            return oneOf(Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());
        }
        if (type == UnitType.class) {
            return oneOf(Arrays.stream(UnitType.values()).map(UnitType::code).toList());
        }
        if (type == Wording.class) {
            return oneOf(List.of("vi", "en"));
        }
        if (type == Map.class) {
            return Sentence.of("cli/wording:right.code_and_name");
        }
        if (type == Long.class) {
            return Sentence.of("cli/wording:right.dong");
        }
        if (type.isEnum()) {
            return oneOf(Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (type == Year.class) {
            return Sentence.of("cli/wording:right.year");
        }
        if (type == Path.class) {
            return Sentence.of("cli/wording:right.file");
        }
        return type == boolean.class
                ? Sentence.of("cli/wording:right.no_value")
                : Sentence.of("cli/wording:right.number");
    }

    private static Sentence oneOf(List<String> values) {
        return Sentence.of("cli/wording:right.one_of", String.join(", ", values));
    }
}
