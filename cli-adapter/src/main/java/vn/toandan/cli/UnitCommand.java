package vn.toandan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** {@code unit}: looks into the register of units, or takes down one change; files of many go through {@code import}. */
@Command(name = "unit", mixinStandardHelpOptions = true)
final class UnitCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new UnitCommand())
                .addSubcommand(new UnitShowCommand(console, wording))
                .addSubcommand(new UnitFindCommand(console, wording))
                .addSubcommand(new UnitAddCommand(console, wording))
                .addSubcommand(new UnitRenameCommand(console, wording))
                .addSubcommand(new UnitMoveCommand(console, wording))
                .addSubcommand(new UnitMergeCommand(console, wording))
                .addSubcommand(new UnitSplitCommand(console, wording))
                .addSubcommand(new UnitDissolveCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }
}
