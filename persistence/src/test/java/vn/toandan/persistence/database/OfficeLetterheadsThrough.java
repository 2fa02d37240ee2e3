package vn.toandan.persistence.database;

import java.util.Optional;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.account.OfficeLetterheads;

/** The letterheads of a store, a transaction a call. */
record OfficeLetterheadsThrough(CallByCall<OfficeLetterheads> calls) implements OfficeLetterheads {

    OfficeLetterheadsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::letterheads));
    }

    @Override
    public OfficeLetterhead of(Optional<String> unit) {
        return calls.read(letterheads -> letterheads.of(unit));
    }

    @Override
    public void put(Optional<String> unit, OfficeLetterhead letterhead) {
        calls.write(letterheads -> letterheads.put(unit, letterhead));
    }
}
