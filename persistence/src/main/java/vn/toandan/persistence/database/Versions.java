package vn.toandan.persistence.database;

import java.util.Optional;
import vn.toandan.judging.UnitYear;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.TipId;

/**
 * How far each thing that is kept has come ("phiên bản"): the number of the log entry that touched it last, 0 where there is nothing of it. Who read a thing says so when
 * writing, and finds out whether somebody wrote since; asked in a write, the answer holds until the write ends. As opposed to the versions that a register keeps, which
 * tell what was known on a day.
 */
public interface Versions {

    /** With where it came from and what became of it. */
    long ofUnit(String code);

    long ofSheet(UnitYear about);

    /** With the annulments. */
    long ofRecognition(UnitYear about);

    /** With its reviews. */
    long ofModel(String id);

    long ofHotspot(String id);

    /** With its steps, grades and replies. */
    long ofTip(TipId id);

    /** With the tips that it is credited to. */
    long ofOutcome(Outcome.Key key);

    /** With the awards on it and their revocations. */
    long ofNomination(String id);

    /** Of the office at that unit; empty for those whose rights reach everywhere. */
    long ofLetterhead(Optional<String> unit);

    /** As lists show it. */
    long ofAccount(String name);

    /** Of its password and its second factor. */
    long ofCredentials(String name);
}
