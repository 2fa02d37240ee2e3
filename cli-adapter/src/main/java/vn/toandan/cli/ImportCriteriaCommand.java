package vn.toandan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.ProvincialPack;

/** {@code import criteria}: adopts a province's criteria for the units under it; as opposed to {@code --with}, which tries them. */
@Command(name = "criteria", mixinStandardHelpOptions = true)
final class ImportCriteriaCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    ImportCriteriaCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Inputs.requireFiles(List.of(file));
        LocalDate day = knownOn.day();
        try (Store open = store.open()) {
            Source source = new Inputs(console, wording).sources(List.of(file)).get(0);
            Sentence said = open.write(
                    StoreOption.change("import criteria", file), registers -> adopted(registers, source, day));
            console.out().println(wording.say(said));
        }
        return Commands.DONE;
    }

    private Sentence adopted(Registers registers, Source source, LocalDate day) {
        String text = text(source);
        Optional<AdoptedCriteria.Adopted> known = registers.criteria().asKnownOn(Law.EVERYTHING_KNOWN).stream()
                .filter(adopted -> adopted.text().equals(text))
                .findFirst();
        if (known.isPresent()) {
            return Sentence.of(
                    "cli/wording:import.criteria_known",
                    known.get().name(),
                    known.get().knownOn());
        }
        ProvincialStandards standards =
                ProvincialStandards.of(Law.standard(), registers.criteria().asKnownOn(Law.EVERYTHING_KNOWN));
        ProvincialPack pack = new Inputs(console, wording).pack(standards.all(), source);
        registers.criteria().adopt(new AdoptedCriteria.Adopted(pack.name(), text, day));
        if (registers
                        .units()
                        .find(pack.province(), pack.inForce().lowerEndpoint())
                        .isEmpty()
                && registers.units().find(pack.province(), day).isEmpty()) {
            console.tell(wording, Sentence.of("cli/wording:import.criteria_nowhere", pack.province()));
        }
        return Sentence.of(
                "cli/wording:import.criteria", pack.name(), pack.additions().size());
    }

    private static String text(Source source) {
        try (InputStream in = source.opener().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }
}
