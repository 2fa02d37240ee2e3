package vn.toandan.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/** All commands, and what every one of them has: help, version, language, exit codes. */
@Command(name = "toandan", versionProvider = Commands.Version.class, mixinStandardHelpOptions = true)
final class Commands implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int REFUSED = 3;

    static {
        // It would print what was typed, in words of its own.
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
    }

    /** What the platform puts for a letter of an argument that its own locale cannot hold. */
    private static final char UNREADABLE = '\uFFFD';

    /** Checked here; which language it is was found before, since errors of parsing are told in it too. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT, defaultValue = "vi")
    void speak(Wording wording) {
        requireNonNull(wording);
    }

    /** Runs one command and tells how it ended; nothing is thrown. */
    static int run(Console console, String... arguments) {
        Wording wording = language(arguments);
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            console.tell(wording, Sentence.of("cli/wording:usage.not_utf8"));
            return WRONG_USAGE;
        }
        try {
            return commandLine(console, wording).execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.tell(
                    wording, Sentence.of("cli/wording:unexpected", e.getClass().getSimpleName()));
            return FAILED;
        }
    }

    /** The command line ready to run, for tests and for the completion script too. */
    static CommandLine commandLine(Console console, Wording wording) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand(new StandardCommand(console, wording))
                .addSubcommand(new TemplateCommand(console, wording))
                .addSubcommand(new WindowCommand(console, wording))
                .addSubcommand(new AssessCommand(console, wording))
                .addSubcommand(new ExplainCommand(console, wording))
                .addSubcommand(new ValueCommand(console, wording))
                .addSubcommand(new EligibleCommand(console, wording))
                .addSubcommand(new RewardCommand(console, wording))
                .addSubcommand(new DemoCommand(console, wording))
                .addSubcommand(new InitCommand(console, wording))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportUnitsCommand(console, wording))
                        .addSubcommand(new ImportSuccessionsCommand(console, wording))
                        .addSubcommand(new ImportCatalogueCommand(console, wording))
                        .addSubcommand(new ImportMappingCommand(console, wording))
                        .addSubcommand(new ImportFactsCommand(console, wording))
                        .addSubcommand(new ImportModelsCommand(console, wording))
                        .addSubcommand(new ImportHotspotsCommand(console, wording))
                        .addSubcommand(new ImportTipsCommand(console, wording))
                        .addSubcommand(new ImportOutcomesCommand(console, wording))
                        .addSubcommand(new ImportCriteriaCommand(console, wording))
                        .addSubcommand(new ImportNominationsCommand(console, wording)))
                .addSubcommand(new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportUnitsCommand(console, wording))
                        .addSubcommand(new ExportSuccessionsCommand(console, wording))
                        .addSubcommand(new ExportFactsCommand(console, wording))
                        .addSubcommand(new ExportModelsCommand(console, wording))
                        .addSubcommand(new ExportHotspotsCommand(console, wording))
                        .addSubcommand(new ExportTipsCommand(console, wording))
                        .addSubcommand(new ExportOutcomesCommand(console, wording))
                        .addSubcommand(new ExportNominationsCommand(console, wording)))
                .addSubcommand(UnitCommand.with(console, wording))
                .addSubcommand(new DecideCommand(console, wording))
                .addSubcommand(new AnnulCommand(console, wording))
                .addSubcommand(TipCommand.with(console, wording))
                .addSubcommand(VaultCommand.with(console, wording))
                .addSubcommand(new ProposalsCommand(console, wording))
                .addSubcommand(new SetAsideCommand(console, wording))
                .addSubcommand(new NominateCommand(console, wording))
                .addSubcommand(new AwardCommand(console, wording))
                .addSubcommand(new RevokeCommand(console, wording))
                .addSubcommand(new CommendedCommand(console, wording))
                .addSubcommand(CertificateCommand.with(console, wording))
                .addSubcommand(DocumentCommand.with(console, wording))
                .addSubcommand(new DueCommand(console, wording))
                .addSubcommand(new ReportCommand(console, wording))
                .addSubcommand(AuditCommand.with(console, wording))
                .addSubcommand(new BackupCommand(console, wording))
                .addSubcommand(new RestoreCommand(console, wording))
                .addSubcommand(RequestCommand.with(console, wording))
                .addSubcommand(BreachCommand.with(console, wording))
                .addSubcommand(PurgeCommand.with(console, wording))
                .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
        commands.registerConverter(LocalDate.class, Arguments::date)
                .registerConverter(UnitKind.class, Arguments::kind)
                .registerConverter(UnitType.class, Arguments::type)
                .registerConverter(Wording.class, Arguments::language)
                .registerConverter(Year.class, Year::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setResourceBundle(help(wording))
                .setParameterExceptionHandler((wrong, all) -> wrongUsage(console, wording, wrong))
                .setExecutionExceptionHandler((trouble, command, parsed) -> failed(console, wording, command, trouble));
        return commands;
    }

    /** Found before anything is parsed, so that what goes wrong in parsing is said in the right language too. */
    static Wording language(String... arguments) {
        for (int at = 0; at < arguments.length; at++) {
            String tag = arguments[at].startsWith("--lang=")
                    ? arguments[at].substring("--lang=".length())
                    : arguments[at].equals("--lang") && at + 1 < arguments.length ? arguments[at + 1] : "";
            if (Wording.of(tag).isPresent()) {
                return Wording.of(tag).get();
            }
        }
        return Wording.VIETNAMESE;
    }

    private static ResourceBundle help(Wording wording) {
        String name = "help_" + wording.language() + ".properties";
        try (InputStream in = requireNonNull(Commands.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static int wrongUsage(Console console, Wording wording, ParameterException wrong) {
        console.tell(wording, Arguments.complaint(wrong));
        console.tell(
                wording,
                Sentence.of(
                        "cli/wording:see_help",
                        wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return WRONG_USAGE;
    }

    private static int failed(Console console, Wording wording, CommandLine command, Exception trouble) {
        if (trouble instanceof WrongUsage usage) {
            console.tell(wording, usage.sentence());
            console.tell(
                    wording,
                    Sentence.of("cli/wording:see_help", command.getCommandSpec().qualifiedName()));
            return WRONG_USAGE;
        }
        if (trouble instanceof Inputs.Refused) {
            return REFUSED;
        }
        if (trouble instanceof FileTrouble file) {
            console.tell(wording, file.says());
            return FAILED;
        }
        if (trouble instanceof StoreTrouble store) {
            console.tell(wording, store.says());
            return isNamedWrongly(store) ? WRONG_USAGE : FAILED;
        }
        console.tell(
                wording,
                Sentence.of("cli/wording:unexpected", trouble.getClass().getSimpleName()));
        return FAILED;
    }

    /** A store that is not there, or is none, was named wrongly; everything else is the world's failure. */
    private static boolean isNamedWrongly(StoreTrouble trouble) {
        return switch (trouble.code()) {
            case ABSENT, NO_PLACE, NO_STORE, NO_DATABASE, NO_KEY, WRONG_SETTING -> true;
            case OLDER,
                    NEWER,
                    LOCKED,
                    READ_ONLY,
                    DENIED,
                    NOT_GRANTED,
                    FULL,
                    CANNOT_GROW,
                    DAMAGED,
                    UNREACHABLE,
                    NO_LOGIN,
                    LOST,
                    UNSURE,
                    UNSAFE,
                    NO_DRIVER,
                    WRONG_KEY,
                    NOT_TEXT,
                    OTHER -> false;
        };
    }

    /** Called without a command: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }

    /** The version of this jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"toandan " + (version == null ? "dev" : version)};
        }
    }
}
