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
    private static final FixedStatement BEGINS = new FixedStatement(database -> database.savepoint(BEFORE));
    private static final FixedStatement ENDS = new FixedStatement(database -> database.releaseSavepoint(BEFORE));

    private final Parcel parcel;
    private final boolean isShared;
    private final TipSeals seals;
    private final LogEnd log;
    private Optional<RegistersInTables> registers = Optional.empty();

    /** Where it is shared, each command ends at a savepoint, and what fails goes back to the one before. */
    Turn(Parcel parcel, boolean isShared, TipSeals seals) {
        this.parcel = parcel;
        this.isShared = isShared;
        this.seals = seals;
        this.log = new LogEnd(parcel);
    }

    /** For whoever writes past the registers, which then look everything up anew. */
    DSLContext database() {
        return parcel().database();
    }

    /** The same, and what goes to a server together. */
    Parcel parcel() {
        letGo();
        return parcel;
    }

    LogEnd log() {
        return log;
    }

    /** The first savepoint of those who share it. */
    void begin() {
        if (isShared) {
            parcel.add(BEGINS);
            parcel.send();
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
            parcel.add(ENDS);
            parcel.add(BEGINS);
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
        registers = Optional.empty();
    }
}
