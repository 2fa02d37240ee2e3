package vn.toandan.cli;

import java.security.SecureRandom;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.PublishedDeadlines;
import vn.toandan.tip.TipClock;
import vn.toandan.tip.TipDesk;
import vn.toandan.tip.TipId;

/** {@code tip}: receives tips and works on them; who told is asked nowhere, and what was told is shown by {@code tip show} alone. */
@Command(name = "tip", mixinStandardHelpOptions = true)
final class TipCommand implements Runnable {

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new TipCommand())
                .addSubcommand(new TipReceiveCommand(console, wording))
                .addSubcommand(new TipListCommand(console, wording))
                .addSubcommand(new TipShowCommand(console, wording))
                .addSubcommand(new TipGradeCommand(console, wording))
                .addSubcommand(new TipStepCommand(console, wording))
                .addSubcommand(new TipOutcomeCommand(console, wording))
                .addSubcommand(new TipValueCommand(console, wording))
                .addSubcommand(new TipReplyCommand(console, wording))
                .addSubcommand(new TipCloseCommand(console, wording))
                .addSubcommand(new TipKeyCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }

    /** By the deadlines as known to this release. */
    static TipClock clock() {
        return new TipClock(PublishedDeadlines.asKnownOn(Law.EVERYTHING_KNOWN), PublishedCalendar.NATIONAL);
    }

    static TipDesk desk(Registers registers) {
        return new TipDesk(registers.tips(), registers.units(), clock());
    }

    /** Blank where a tip is asked for is wrong usage. */
    static TipId id(String given) {
        return new TipId(Arguments.text("TIP", given));
    }

    static byte[] chance() {
        byte[] chance = new byte[TipDesk.CHANCE];
        new SecureRandom().nextBytes(chance);
        return chance;
    }
}
