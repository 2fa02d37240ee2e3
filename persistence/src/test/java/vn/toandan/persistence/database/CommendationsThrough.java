package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.Revocation;
import vn.toandan.commendation.SetAside;

/** The commendations of a store, a transaction a call. */
record CommendationsThrough(StoreFile file) implements Commendations {

    private <T> T write(Function<Commendations, T> command) {
        return file.write(registers -> command.apply(registers.commendations()));
    }

    private <T> T read(Function<Commendations, T> query) {
        return file.store().read(registers -> query.apply(registers.commendations()));
    }

    @Override
    public boolean takeIn(String digest) {
        return write(commendations -> commendations.takeIn(digest));
    }

    @Override
    public boolean file(Nomination nomination, LocalDate knownOn) {
        return write(commendations -> commendations.file(nomination, knownOn));
    }

    @Override
    public Optional<Nomination> nomination(String id, LocalDate asKnown) {
        return read(commendations -> commendations.nomination(id, asKnown));
    }

    @Override
    public void eachNomination(LocalDate asKnown, Consumer<Nomination> sink) {
        read(commendations -> {
            commendations.eachNomination(asKnown, sink);
            return true;
        });
    }

    @Override
    public void setAside(SetAside aside) {
        write(commendations -> {
            commendations.setAside(aside);
            return true;
        });
    }

    @Override
    public Optional<SetAside> setAside(String achievement, LocalDate asKnown) {
        return read(commendations -> commendations.setAside(achievement, asKnown));
    }

    @Override
    public Award.Id record(Award award) {
        return write(commendations -> commendations.record(award));
    }

    @Override
    public void revoke(Award.Id id, Revocation revocation) {
        write(commendations -> {
            commendations.revoke(id, revocation);
            return true;
        });
    }

    @Override
    public Optional<Kept> find(Award.Id id) {
        return read(commendations -> commendations.find(id));
    }

    @Override
    public ImmutableList<Kept> ofNomination(String id) {
        return read(commendations -> commendations.ofNomination(id));
    }

    @Override
    public ImmutableList<Kept> forAchievement(String achievement) {
        return read(commendations -> commendations.forAchievement(achievement));
    }

    @Override
    public ImmutableList<Kept> byNumber(String decision) {
        return read(commendations -> commendations.byNumber(decision));
    }

    @Override
    public ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown) {
        return read(commendations -> commendations.decided(first, last, asKnown));
    }

    @Override
    public ImmutableList<Kept> revoked() {
        return read(Commendations::revoked);
    }
}
