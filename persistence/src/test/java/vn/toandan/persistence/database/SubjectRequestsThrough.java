package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.privacy.RequestHistory;
import vn.toandan.privacy.RequestId;
import vn.toandan.privacy.SubjectRequest;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.privacy.TakenRequestStep;

/** The requests of a store, a transaction a call. */
record SubjectRequestsThrough(CallByCall<SubjectRequests> calls) implements SubjectRequests {

    SubjectRequestsThrough(StoreFile file) {
        this(new CallByCall<>(file.store(), Registers::requests));
    }

    @Override
    public RequestId nextId() {
        return calls.ask(requests -> requests.nextId());
    }

    @Override
    public void add(SubjectRequest request) {
        calls.write(requests -> requests.add(request));
    }

    @Override
    public void take(RequestId id, TakenRequestStep step) {
        calls.write(requests -> requests.take(id, step));
    }

    @Override
    public Optional<RequestHistory> find(RequestId id) {
        return calls.read(requests -> requests.find(id));
    }

    @Override
    public ImmutableList<RequestHistory> all() {
        return calls.read(SubjectRequests::all);
    }
}
