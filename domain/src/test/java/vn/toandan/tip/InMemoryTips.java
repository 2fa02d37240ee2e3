package vn.toandan.tip;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The register of tips without a database, for tests and for whoever embeds the core. */
public final class InMemoryTips implements Tips {

    private final ListMultimap<TipId, TipVersion> versions = ArrayListMultimap.create();
    private final Map<TipId, Account> accounts = new HashMap<>();
    private final Map<Receipt.Digest, TipId> receipts = new HashMap<>();
    private final ListMultimap<TipId, TakenStep> steps = ArrayListMultimap.create();
    private final ListMultimap<TipId, IntakeGrade> grades = ArrayListMultimap.create();
    private final ListMultimap<TipId, Reply> replies = ArrayListMultimap.create();

    @Override
    public void record(TipVersion version) {
        versions.put(version.tip().id(), version);
    }

    @Override
    public void seal(TipId id, Account account, Receipt.Digest receipt) {
        accounts.put(id, account);
        receipts.put(receipt, id);
    }

    @Override
    public ImmutableMap<TipId, TipVersion> asKnownOn(LocalDate day, Set<TipId> ids) {
        ImmutableMap.Builder<TipId, TipVersion> latest = ImmutableMap.builder();
        for (TipId id : ids) {
            Optional<TipVersion> last = Optional.empty();
            for (TipVersion version : versions.get(id)) {
                boolean isKnown = !version.knownOn().isAfter(day);
                if (isKnown
                        && last.filter(other -> other.knownOn().isAfter(version.knownOn()))
                                .isEmpty()) {
                    last = Optional.of(version);
                }
            }
            last.ifPresent(version -> latest.put(id, version));
        }
        return latest.buildOrThrow();
    }

    @Override
    public void received(LocalDate from, LocalDate to, LocalDate asKnown, Consumer<TipVersion> sink) {
        asKnownOn(asKnown, new LinkedHashSet<>(versions.keySet())).values().stream()
                .filter(version -> !version.tip().receivedOn().isBefore(from)
                        && !version.tip().receivedOn().isAfter(to))
                .sorted(Comparator.comparing(
                                (TipVersion version) -> version.tip().receivedOn())
                        .thenComparing(version -> version.tip().id().text()))
                .forEach(sink);
    }

    @Override
    public ImmutableList<TipVersion> versions(TipId id) {
        return ImmutableList.copyOf(versions.get(id));
    }

    @Override
    public Optional<Account> account(TipId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<TipId> holder(Receipt.Digest receipt) {
        return Optional.ofNullable(receipts.get(receipt));
    }

    @Override
    public void take(TipId id, TakenStep step) {
        steps.put(id, step);
    }

    @Override
    public ImmutableMap<TipId, ImmutableList<TakenStep>> steps(Set<TipId> ids) {
        ImmutableMap.Builder<TipId, ImmutableList<TakenStep>> all = ImmutableMap.builder();
        ids.stream().filter(steps::containsKey).forEach(id -> all.put(id, ImmutableList.copyOf(steps.get(id))));
        return all.buildOrThrow();
    }

    @Override
    public void grade(TipId id, IntakeGrade grade) {
        grades.put(id, grade);
    }

    @Override
    public ImmutableList<IntakeGrade> grades(TipId id) {
        return ImmutableList.copyOf(grades.get(id));
    }

    @Override
    public void reply(TipId id, Reply reply) {
        replies.put(id, reply);
    }

    @Override
    public ImmutableList<Reply> replies(TipId id) {
        return ImmutableList.copyOf(replies.get(id));
    }
}
