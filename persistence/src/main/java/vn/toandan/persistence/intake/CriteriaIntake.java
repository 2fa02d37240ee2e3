package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.PackFile;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;

/** Provinces' criteria on their way into the store, which adopts them for the units under each; as opposed to a pack that is only tried. */
record CriteriaIntake(SafetyStandard national, LocalDate knownOn) implements Intake {

    @Override
    public TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead) {
        FilePlaces places = new FilePlaces(sources);
        if (!bounds.holdEverything()) {
            throw FilesRefused.outside(
                    places.together(new Complaints(), ImmutableList.of(Outside.complaint(places, 0, ""))));
        }
        Adopting adopting = new Adopting(registers);
        sources.forEach(adopting::adopt);
        return adopting.taken();
    }

    /** What came of the files so far. */
    private final class Adopting {

        private final Registers registers;
        private final List<Complaint> complaints = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final List<Sentence> notices = new ArrayList<>();
        private final List<Sentence> says = new ArrayList<>();
        private long adopted;

        Adopting(Registers registers) {
            this.registers = registers;
        }

        void adopt(Source source) {
            String text = text(source);
            ImmutableList<AdoptedCriteria.Adopted> all = registers.criteria().asKnownOn(Intakes.EVERYTHING_KNOWN);
            Optional<AdoptedCriteria.Adopted> known =
                    all.stream().filter(one -> one.text().equals(text)).findFirst();
            if (known.isPresent()) {
                says.add(Sentence.of(
                        "persistence/intake:criteria_known",
                        known.get().name(),
                        known.get().knownOn()));
                return;
            }
            PackFile.Outcome outcome =
                    new PackFile(ProvincialStandards.of(national, all).all()).read(source);
            if (outcome instanceof PackFile.Outcome.Loaded loaded) {
                remarks.addAll(loaded.remarks());
                adopt(loaded.pack(), text);
            } else if (outcome instanceof PackFile.Outcome.Refused refused) {
                complaints.addAll(refused.complaints());
            }
        }

        private void adopt(ProvincialPack pack, String text) {
            registers.criteria().adopt(new AdoptedCriteria.Adopted(pack.name(), text, knownOn));
            adopted++;
            if (!isThere(pack, pack.inForce().lowerEndpoint()) && !isThere(pack, knownOn)) {
                notices.add(Sentence.of("persistence/intake:criteria_nowhere", pack.province()));
            }
            says.add(Sentence.of(
                    "persistence/intake:criteria", pack.name(), pack.additions().size()));
        }

        private boolean isThere(ProvincialPack pack, LocalDate day) {
            return registers.units().find(pack.province(), day).isPresent();
        }

        TakenIn taken() {
            if (!complaints.isEmpty()) {
                throw FilesRefused.because(complaints);
            }
            return new TakenIn(
                    adopted,
                    ImmutableList.copyOf(remarks),
                    0,
                    ImmutableList.copyOf(notices),
                    ImmutableList.copyOf(says));
        }
    }

    private static String text(Source source) {
        try (InputStream in = source.opener().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw FileTrouble.reading(source.name(), e);
        }
    }
}
