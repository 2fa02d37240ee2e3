package vn.toandan.persistence.database;

import java.time.Instant;
import java.util.Optional;
import vn.toandan.account.Accounts;
import vn.toandan.account.OfficeLetterheads;
import vn.toandan.commendation.Commendations;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.model.Models;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.recognition.Recognitions;
import vn.toandan.retention.Retentions;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.Tips;
import vn.toandan.unit.Units;

/** The registers of one store within one transaction; of no use after it. In a read, whatever writes is the caller's bug. */
public interface Registers {

    Units units();

    FactSheets sheets();

    /** What somebody typed and has not filed; the log tells nothing of it. */
    SheetDrafts drafts();

    Judgements judgements();

    Recognitions recognitions();

    AdoptedCriteria criteria();

    Models models();

    Hotspots hotspots();

    SourceFiles files();

    Commendations commendations();

    /** What a tip says is read and written with the master key alone; everything else of it without. */
    Tips tips();

    /** Sealed like what a tip says. */
    Dialogues dialogues();

    /** Sealed likewise; an officer who works on the tip opens them here. */
    Attachments attachments();

    Outcomes outcomes();

    /** Who works here. */
    Accounts accounts();

    OfficeLetterheads letterheads();

    /** Terms of keeping, holds, and what was listed to go. */
    Retentions retentions();

    /** Of data subjects; who they are is not in it. */
    SubjectRequests requests();

    Breaches breaches();

    /** Whether something was written since it was read. */
    Versions versions();

    /** When something was last recorded; empty in a new store. */
    Optional<Instant> lastRecordedAt();
}
