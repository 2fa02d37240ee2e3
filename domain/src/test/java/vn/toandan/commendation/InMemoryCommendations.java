package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Nominations and awards for tests that need no store. */
public final class InMemoryCommendations implements Commendations {

    private final Map<String, List<Version>> nominations = new TreeMap<>();
    private final Map<Long, Kept> awards = new TreeMap<>();
    private final List<SetAside> asides = new ArrayList<>();
    private final Set<String> files = new HashSet<>();

    private record Version(Nomination nomination, LocalDate knownOn) {}

    @Override
    public boolean takeIn(String digest) {
        return files.add(digest);
    }

    @Override
    public boolean file(Nomination nomination, LocalDate knownOn) {
        List<Version> versions = nominations.computeIfAbsent(nomination.id(), id -> new ArrayList<>());
        if (!versions.isEmpty()
                && versions.get(versions.size() - 1).nomination().equals(nomination)) {
            return false;
        }
        return versions.add(new Version(nomination, knownOn));
    }

    @Override
    public Optional<Nomination> nomination(String id, LocalDate asKnown) {
        return nominations.getOrDefault(id, List.of()).stream()
                .filter(version -> !version.knownOn().isAfter(asKnown))
                .reduce((earlier, later) -> later)
                .map(Version::nomination);
    }

    @Override
    public void eachNomination(LocalDate asKnown, Consumer<Nomination> sink) {
        nominations.keySet().forEach(id -> nomination(id, asKnown).ifPresent(sink));
    }

    @Override
    public void setAside(SetAside aside) {
        asides.add(aside);
    }

    @Override
    public Optional<SetAside> setAside(String achievement, LocalDate asKnown) {
        return asides.stream()
                .filter(one ->
                        one.achievement().equals(achievement) && !one.knownOn().isAfter(asKnown))
                .reduce((earlier, later) -> later);
    }

    @Override
    public Award.Id record(Award award) {
        Award.Id id = new Award.Id(awards.size() + 1);
        awards.put(id.number(), new Kept(id, award, Optional.empty()));
        return id;
    }

    @Override
    public void revoke(Award.Id id, Revocation revocation) {
        Kept kept = awards.get(id.number());
        checkArgument(kept != null && kept.revocation().isEmpty(), "%s is not there to be revoked", id);
        awards.put(id.number(), new Kept(id, kept.award(), Optional.of(revocation)));
    }

    @Override
    public Optional<Kept> find(Award.Id id) {
        return Optional.ofNullable(awards.get(id.number()));
    }

    @Override
    public ImmutableList<Kept> ofNomination(String id) {
        return those(kept -> kept.award().nomination().equals(id));
    }

    @Override
    public ImmutableList<Kept> forAchievement(String achievement) {
        return those(
                kept -> kept.award().achievement().filter(achievement::equals).isPresent());
    }

    @Override
    public ImmutableList<Kept> byNumber(String decision) {
        return those(kept -> kept.award().decision().number().equals(decision));
    }

    @Override
    public ImmutableList<Kept> decided(LocalDate first, LocalDate last, LocalDate asKnown) {
        return those(kept -> {
            LocalDate on = kept.award().decision().on();
            return !on.isBefore(first) && !on.isAfter(last) && kept.standsAsKnownOn(asKnown);
        });
    }

    @Override
    public ImmutableList<Kept> revoked() {
        return those(kept -> kept.revocation().isPresent());
    }

    private ImmutableList<Kept> those(Predicate<Kept> which) {
        return awards.values().stream().filter(which).collect(ImmutableList.toImmutableList());
    }
}
