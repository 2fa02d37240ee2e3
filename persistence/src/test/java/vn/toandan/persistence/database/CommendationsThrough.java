package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.Revocation;
import vn.toandan.commendation.SetAside;

/** The commendations of a store, a transaction a call. */
record CommendationsThrough(CallByCall<Commendations> calls) implements Commendations {

    CommendationsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::commendations));
    }

    @Override
    public boolean takeIn(String digest) {
        return calls.ask(commendations -> commendations.takeIn(digest));
    }

    @Override
    public boolean file(Nomination nomination, LocalDate knownOn) {
        return calls.ask(commendations -> commendations.file(nomination, knownOn));
    }

    @Override
    public Optional<Nomination> nomination(String id, LocalDate asKnown) {
        return calls.read(commendations -> commendations.nomination(id, asKnown));
    }

    @Override
    public void eachNomination(LocalDate asKnown, Consumer<Nomination> sink) {
        calls.read(commendations -> {
            commendations.eachNomination(asKnown, sink);
            return true;
        });
    }

    @Override
    public void setAside(SetAside aside) {
        calls.ask(commendations -> {
            commendations.setAside(aside);
            return true;
        });
    }

    @Override
    public Optional<SetAside> setAside(String achievement, LocalDate asKnown) {
        return calls.read(commendations -> commendations.setAside(achievement, asKnown));
    }

    @Override
    public Award.Id record(Award award) {
        return calls.ask(commendations -> commendations.record(award));
    }

    @Override
    public void revoke(Award.Id id, Revocation revocation) {
        calls.ask(commendations -> {
            commendations.revoke(id, revocation);
            return true;
        });
    }

    @Override
    public Optional<Kept> find(Award.Id id) {
        return calls.read(commendations -> commendations.find(id));
    }

    @Override
    public ImmutableList<Kept> ofNomination(String id) {
        return calls.read(commendations -> commendations.ofNomination(id));
    }

    @Override
    public ImmutableList<Kept> forAchievement(String achievement) {
        return calls.read(commendations -> commendations.forAchievement(achievement));
    }

    @Override
    public ImmutableList<Kept> byNumber(String decision) {
        return calls.read(commendations -> commendations.byNumber(decision));
    }

    @Override
    public ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown) {
        return calls.read(commendations -> commendations.decided(first, last, asKnown));
    }

    @Override
    public ImmutableList<Kept> revoked() {
        return calls.read(Commendations::revoked);
    }
}
