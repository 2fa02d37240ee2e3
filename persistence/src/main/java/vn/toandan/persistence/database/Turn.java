package vn.toandan.persistence.database;

import com.google.common.base.Throwables;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.toandan.persistence.database.WritingTogether.Asked;

/**
 * One transaction of those who write ("lượt ghi"): nobody else can change anything before it ends, so what one command looked up holds for the next; as opposed to a {@link
 * Reader}, over which the store changes between two questions.
 */
final class Turn {

    private static final Name BEFORE = DSL.name("before_next");

    private final Parcel parcel;
    private final boolean isShared;
    private final TipSeals seals;
    private final LogEnd log;
    private Optional<RegistersInTables> registers = Optional.empty();

    /** Where it is shared, each command ends at a savepoint, and what fails goes back to the one before. */
    Turn(DSLContext database, boolean isShared, TipSeals seals) {
        this.parcel = new Parcel(database);
        this.isShared = isShared;
        this.seals = seals;
        this.log = new LogEnd(parcel);
    }

    /** For whoever writes past the registers, which then look everything up anew. */
    DSLContext database() {
        letGo();
        return parcel.database();
    }

    LogEnd log() {
        return log;
    }

    /** The first savepoint of those who share it. */
    void begin() {
        if (isShared) {
            parcel.database().savepoint(BEFORE).execute();
            parcel.begin();
        }
    }

    <T> T carryOut(Change change, Function<Registers, T> command) {
        RegistersInTables own = registers.orElseGet(() -> RegistersInTables.writing(parcel, log, seals));
        registers = Optional.of(own);
        own.begin(change);
        T result = command.apply(own);
        own.pass();
        return result;
    }

    /** What it throws is its own, and leaves nothing of it behind. */
    void carryOut(Asked<?> one) {
        Optional<LogEnd.Reached> end = log.reached();
        int keys = seals.fresh().count();
        Optional<Throwable> failure = one.carryOut(this);
        if (failure.isPresent()) {
            undo(failure.get());
            log.backTo(end);
            seals.fresh().drop(keys);
        }
    }

    /** To be called when a command is done, so that what is wrong with it is found before the next begins. */
    void settle() {
        if (isShared && parcel.isTouched()) {
            parcel.add(parcel.database().releaseSavepoint(BEFORE));
            parcel.add(parcel.database().savepoint(BEFORE));
            parcel.send();
            parcel.begin();
        }
    }

    private void undo(Throwable failure) {
        try {
            letGo();
            parcel.drop();
            parcel.database().rollback().toSavepoint(BEFORE).execute();
        } catch (DataAccessException e) {
            // All is undone, by what went wrong before.
            Throwables.throwIfInstanceOf(failure, DataAccessException.class);
            throw e;
        }
    }

    /** What all of them left to be done once; the keys are on the disk before what they seal is. */
    void end() {
        letGo();
        log.keep();
        parcel.send();
        seals.fresh().keep();
    }

    private void letGo() {
        registers.ifPresent(RegistersInTables::close);
        registers = Optional.empty();
    }
}
