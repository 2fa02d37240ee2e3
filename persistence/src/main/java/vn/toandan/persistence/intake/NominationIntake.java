package vn.toandan.persistence.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Registered;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.Reading;
import vn.toandan.persistence.sheets.Source;

/**
 * Nominations on their way from files into the register; as opposed to the {@link CommendationDesk}, which files each.
 *
 * @param isOfFiles whether they stand in files, which may have been taken in before
 */
record NominationIntake(CommendationScheme scheme, LocalDate knownOn, boolean isOfFiles) implements Intake {

    /** What came of one file so far. */
    private static final class Filed {
        private final boolean known;
        private long rows;
        private long written;

        private Filed(boolean known) {
            this.known = known;
        }
    }

    @Override
    public TakenIn take(Registers registers, Bounds bounds, ImmutableList<Source> sources, LongConsumer bytesRead) {
        CommendationDesk desk = new CommendationDesk(registers.commendations(), scheme);
        List<Sentence> notices = new ArrayList<>();
        Map<String, Filed> files = new LinkedHashMap<>();
        sources.forEach(source -> files.put(source.name(), new Filed(isKnown(registers, source))));
        FilePlaces places = new FilePlaces(sources);
        Counted counted = new Counted(bounds);
        ImmutableList.Builder<Complaint> outside = ImmutableList.builder();
        Reading reading = NominationFiles.NOMINATIONS.read(sources, bytesRead, row -> {
            Filed filed = Optional.ofNullable(files.get(row.file())).orElseThrow();
            filed.rows++;
            counted.one(row.file(), row.row());
            Nomination nomination = NominationFiles.nomination(row);
            if (!bounds.holdEverything() && !isWithin(bounds, registers, nomination)) {
                outside.add(Outside.complaint(places, places.of(row), NominationFact.UNIT_CODE.id()));
            } else if (!filed.known && desk.nominate(nomination, knownOn) instanceof Registered.Recorded recorded) {
                filed.written += recorded.written() ? 1 : 0;
                recorded.remarks().forEach(remark -> notices.add(remark.says()));
            }
        });
        if (!outside.build().isEmpty()) {
            throw FilesRefused.outside(places.together(reading.complaints(), outside.build()));
        }
        FilesRefused.ifAny(reading.complaints());
        return TakenIn.of(
                files.values().stream().mapToLong(file -> file.written).sum(),
                reading,
                notices,
                files.entrySet().stream()
                        .map(file -> says(file.getKey(), file.getValue()))
                        .toList());
    }

    /** Where it lies, and where what goes by its name lies already. */
    private static boolean isWithin(Bounds bounds, Registers registers, Nomination nomination) {
        return bounds.within().test(nomination.text(NominationFact.UNIT_CODE))
                && registers
                        .commendations()
                        .nomination(nomination.id(), Intakes.EVERYTHING_KNOWN)
                        .filter(known -> !bounds.within().test(known.text(NominationFact.UNIT_CODE)))
                        .isEmpty();
    }

    private boolean isKnown(Registers registers, Source source) {
        return isOfFiles
                && !registers.commendations().takeIn(TakenFile.of(source).sha256());
    }

    private static Sentence says(String file, Filed filed) {
        String key = filed.known ? "known_file" : filed.written == 0 ? "nothing_new" : "filed";
        return Sentence.of("persistence/intake:nominations." + key, file, filed.rows, filed.written);
    }
}
