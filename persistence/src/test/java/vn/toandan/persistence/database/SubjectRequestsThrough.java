package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.privacy.RequestHistory;
import vn.toandan.privacy.RequestId;
import vn.toandan.privacy.SubjectRequest;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.privacy.TakenRequestStep;

/** The requests of a store, a transaction a call. */
record SubjectRequestsThrough(StoreFile file) implements SubjectRequests {

    private <T> T read(Function<SubjectRequests, T> query) {
        return file.store().read(registers -> query.apply(registers.requests()));
    }

    @Override
    public RequestId nextId() {
        return file.write(registers -> registers.requests().nextId());
    }

    @Override
    public void add(SubjectRequest request) {
        file.write(registers -> {
            registers.requests().add(request);
            return true;
        });
    }

    @Override
    public void take(RequestId id, TakenRequestStep step) {
        file.write(registers -> {
            registers.requests().take(id, step);
            return true;
        });
    }

    @Override
    public Optional<RequestHistory> find(RequestId id) {
        return read(requests -> requests.find(id));
    }

    @Override
    public ImmutableList<RequestHistory> all() {
        return read(SubjectRequests::all);
    }
}
