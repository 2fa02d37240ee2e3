package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Requests of data subjects and what was done with them ("sổ yêu cầu của chủ thể dữ liệu"); none is ever changed or taken out. */
public interface SubjectRequests {

    RequestId nextId();

    /** One that is there already is the caller's bug. */
    void add(SubjectRequest request);

    void take(RequestId id, TakenRequestStep step);

    Optional<RequestHistory> find(RequestId id);

    /** All, as they came in. */
    ImmutableList<RequestHistory> all();
}
