package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.UnitYear;

/** The drafts of sheets as their holders work on them ("phiếu nháp của người nhập"), each for its holder alone; as opposed to the {@link SheetDesk}, which files. */
final class Drafts {

    private final Office office;

    Drafts(Office office) {
        this.office = office;
    }

    /** That of whoever asks; empty where they have none, or one that nobody typed into for too long. */
    Optional<SheetDraft> find(Asked asked, UnitYear about) {
        if (!asked.account().may(Right.ENTER_FACTS)) {
            return Optional.empty();
        }
        return office.read(registers -> registers.drafts().find(asked.account().name(), about))
                .filter(draft -> !draft.isOver(office.now()));
    }

    /** When those of whoever asks were typed, by the codes of their units. */
    ImmutableMap<String, Instant> of(Asked asked, int year) {
        return office.read(registers -> registers.drafts().of(asked.account().name(), year)).stream()
                .filter(draft -> !draft.isOver(office.now()))
                .collect(ImmutableMap.toImmutableMap(draft -> draft.about().unitCode(), SheetDraft::at));
    }

    /** In the place of an earlier one, over the version that the form was opened with. */
    void keep(Asked asked, UnitYear about, ImmutableMap<String, String> typed) {
        Instant now = office.now();
        SheetDraft draft = new SheetDraft(asked.account().name(), about, Version.read(asked), typed, now);
        office.write(asked.account(), "facts draft", about.unitCode() + " " + about.year(), now, registers -> {
            registers.drafts().endBefore(SheetDraft.keptSince(now));
            registers.drafts().keep(draft);
            return true;
        });
    }

    void end(Asked asked, UnitYear about) {
        office.write(
                asked.account(), "facts draft end", about.unitCode() + " " + about.year(), office.now(), registers -> {
                    registers.drafts().end(asked.account().name(), about);
                    return true;
                });
    }

    /** Those that were left alone for too long, whoever holds them; see {@link Daily}. */
    void endOld() {
        office.writeAs(
                "toandan-web",
                "facts draft end",
                "",
                registers -> registers.drafts().endBefore(SheetDraft.keptSince(office.now())));
    }
}
