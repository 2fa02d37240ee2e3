package vn.toandan.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Requests for tests that need no store. */
public final class InMemorySubjectRequests implements SubjectRequests {

    private final Map<Long, RequestHistory> requests = new TreeMap<>();

    @Override
    public RequestId nextId() {
        return new RequestId(requests.size() + 1L);
    }

    @Override
    public void add(SubjectRequest request) {
        RequestHistory before =
                requests.putIfAbsent(request.id().number(), new RequestHistory(request, ImmutableList.of()));
        checkArgument(before == null, "%s is there", request.id());
    }

    @Override
    public void take(RequestId id, TakenRequestStep step) {
        requests.computeIfPresent(
                id.number(),
                (number, history) -> new RequestHistory(
                        history.request(),
                        ImmutableList.<TakenRequestStep>builder()
                                .addAll(history.steps())
                                .add(step)
                                .build()));
    }

    @Override
    public Optional<RequestHistory> find(RequestId id) {
        return Optional.ofNullable(requests.get(id.number()));
    }

    @Override
    public ImmutableList<RequestHistory> all() {
        return ImmutableList.copyOf(requests.values());
    }
}
