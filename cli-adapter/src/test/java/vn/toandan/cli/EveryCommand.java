package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.toandan.law.Wording;

/** Every command as picocli knows it, for tests that none may escape; as opposed to the {@link Deed}s, which somebody chose. */
final class EveryCommand {

    private static final ImmutableSet<String> PLACES =
            ImmutableSet.of("FILE", "FILE|URL", "URL", "STORE", "VAULT", "FOLDER", "TEXT|FILE");

    private EveryCommand() {}

    /** Below it are all the others; what it says nobody reads. */
    static CommandLine root() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Commands.commandLine(
                new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false), Wording.VIETNAMESE);
    }

    /** Those that do something by themselves. */
    static ImmutableList<CommandLine> all() {
        return leaves(root()).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<CommandLine> withStore() {
        return all().stream().filter(EveryCommand::hasStore).collect(ImmutableList.toImmutableList());
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return Stream.concat(
                command.getSubcommands().isEmpty() || command.getCommand() instanceof Callable
                        ? Stream.of(command)
                        : Stream.empty(),
                command.getSubcommands().values().stream().flatMap(EveryCommand::leaves));
    }

    static boolean hasStore(CommandLine command) {
        return command.getCommandSpec().findOption("--store") != null;
    }

    static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    /** Where something is typed: the command, and the name of its argument. */
    static String place(CommandLine command, ArgSpec argument) {
        return name(command) + ": " + label(argument);
    }

    static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Whether it names a place, in which something may be made: tests name only such as are their own. */
    static boolean isPlace(ArgSpec argument) {
        Class<?> type =
                argument.typeInfo().isMultiValue() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        return type == Path.class || PLACES.contains(argument.paramLabel());
    }

    /** As it is typed with those of its arguments and such values; without its store and without what only helps. */
    static List<String> typed(CommandLine command, Predicate<ArgSpec> which, Function<ArgSpec, String> value) {
        List<String> typed = new ArrayList<>(
                List.of(name(command).substring("toandan ".length()).split(" ")));
        for (ArgSpec argument : command.getCommandSpec().args()) {
            if (isItsOwn(argument) && which.test(argument)) {
                if (argument instanceof OptionSpec) {
                    typed.add(label(argument));
                }
                if (argument.arity().max() > 0) {
                    typed.add(value.apply(argument));
                }
            }
        }
        return typed;
    }

    private static boolean isItsOwn(ArgSpec argument) {
        return !(argument instanceof OptionSpec option
                && (option.usageHelp()
                        || option.versionHelp()
                        || option.longestName().equals("--lang")
                        || option.longestName().equals("--store")));
    }
}
