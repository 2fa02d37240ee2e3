package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Annulment;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;

/** The recognitions of a store, a transaction a call. */
record RecognitionsThrough(StoreFile file) implements Recognitions {

    @Override
    public Recognition.Id record(Recognition recognition) {
        return file.write(registers -> registers.recognitions().record(recognition));
    }

    @Override
    public void annul(Recognition.Id id, Annulment annulment) {
        file.write(registers -> {
            registers.recognitions().annul(id, annulment);
            return true;
        });
    }

    @Override
    public Optional<Kept> find(Recognition.Id id) {
        return file.store().read(registers -> registers.recognitions().find(id));
    }

    @Override
    public ImmutableList<Kept> of(UnitYear unitYear) {
        return file.store().read(registers -> registers.recognitions().of(unitYear));
    }

    @Override
    public ImmutableSet<String> recognised(int year, LocalDate asKnown) {
        return file.store().read(registers -> registers.recognitions().recognised(year, asKnown));
    }

    @Override
    public ImmutableList<Kept> annulled() {
        return file.store().read(registers -> registers.recognitions().annulled());
    }
}
