package vn.toandan.privacy;

class InMemorySubjectRequestsTest implements SubjectRequestsContract {

    private final SubjectRequests requests = new InMemorySubjectRequests();

    @Override
    public SubjectRequests requests() {
        return requests;
    }
}
