package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.Registered;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.NominationFiles;
import vn.toandan.persistence.sheets.Source;

/** Nominations on their way from files into the register of one transaction; as opposed to the {@link CommendationDesk}, which files each. */
final class NominationEntry {

    private final Console console;
    private final Wording wording;
    private final Commendations commendations;
    private final CommendationDesk desk;
    private final LocalDate knownOn;

    /** What came of one file so far. */
    private static final class Filed {
        private final boolean known;
        private long rows;
        private long written;

        private Filed(boolean known) {
            this.known = known;
        }
    }

    NominationEntry(Console console, Wording wording, Registers registers, LocalDate knownOn) {
        this.console = console;
        this.wording = wording;
        this.commendations = registers.commendations();
        this.desk = new CommendationDesk(commendations, Law.commendation());
        this.knownOn = knownOn;
    }

    /** Files them; what came of each file, in their order. */
    ImmutableList<Sentence> file(ImmutableList<Source> sources) {
        Map<String, Filed> files = new LinkedHashMap<>();
        sources.forEach(source -> files.put(
                source.name(),
                new Filed(!commendations.takeIn(TakenFile.of(source).sha256()))));
        new Inputs(console, wording).readRows(NominationFiles.NOMINATIONS, sources, row -> {
            Filed filed = Optional.ofNullable(files.get(row.file())).orElseThrow();
            filed.rows++;
            if (!filed.known) {
                filed.written += file(NominationFiles.nomination(row)) ? 1 : 0;
            }
        });
        return files.entrySet().stream()
                .map(file -> says(file.getKey(), file.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** One that was typed in: read as the row of a file would be. */
    Sentence typed(Source row) {
        Filed filed = new Filed(false);
        new Inputs(console, wording).readRows(NominationFiles.NOMINATIONS, ImmutableList.of(row), one -> {
            filed.rows++;
            filed.written += file(NominationFiles.nomination(one)) ? 1 : 0;
        });
        return Sentence.of("cli/wording:nominate." + (filed.written == 0 ? "nothing_new" : "filed"));
    }

    private boolean file(Nomination nomination) {
        Registered registered = desk.nominate(nomination, knownOn);
        if (registered instanceof Registered.Recorded recorded) {
            recorded.remarks().forEach(remark -> console.tell(wording, remark.says()));
            return recorded.written();
        }
        return false;
    }

    private static Sentence says(String file, Filed filed) {
        String key = filed.known ? "known_file" : filed.written == 0 ? "nothing_new" : "filed";
        return Sentence.of("cli/wording:import.nominations." + key, file, filed.rows, filed.written);
    }
}
