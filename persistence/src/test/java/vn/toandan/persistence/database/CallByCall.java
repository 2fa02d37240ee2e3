package vn.toandan.persistence.database;

import java.util.function.Consumer;
import java.util.function.Function;

/** A register of an open store, for tests: each call on it is one transaction, as in another run of the program; as opposed to the {@link Registers}, of which all calls are in one. */
record CallByCall<R>(Store store, Function<Registers, R> register) {

    <T> T read(Function<R, T> query) {
        return store.read(registers -> query.apply(register.apply(registers)));
    }

    void write(Consumer<R> command) {
        ask(one -> {
            command.accept(one);
            return true;
        });
    }

    /** For a number, which is given out while something is written. */
    <T> T ask(Function<R, T> command) {
        return store.write(StoreFile.FILING, registers -> command.apply(register.apply(registers)));
    }
}
